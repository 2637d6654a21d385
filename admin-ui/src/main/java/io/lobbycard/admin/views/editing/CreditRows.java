package io.lobbycard.admin.views.editing;

import io.lobbycard.catalog.Credit;
import java.util.List;

/** The credited people, one in a row. */
class CreditRows extends RowsField<Credit> {

    CreditRows(String label, Runnable changed) {
        super(label, changed);
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
        return new CreditRow();
    }
}
