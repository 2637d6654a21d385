package io.lobbycard.admin.views.editing;

import io.lobbycard.catalog.Credit;
import java.util.List;
import java.util.function.IntSupplier;

/** The credited people, one in a row. */
class CreditRows extends RowsField<Credit> {

    private final transient IntSupplier runningTime;

    CreditRows(String label, IntSupplier runningTime, Runnable changed) {
        super(label, changed);
        this.runningTime = runningTime;
    }

    void runningTimeChanged() {
        rows().forEach(row -> ((CreditRow) row).runningTimeChanged());
    }

    /** Everybody whose name is there, for those who choose among them. */
    List<Credit> people() {
        return rows().stream()
                .flatMap(row -> ((CreditRow) row).person().stream())
                .distinct()
                .toList();
    }

    @Override
    Row<Credit> emptyRow() {
        return new CreditRow(runningTime);
    }
}
