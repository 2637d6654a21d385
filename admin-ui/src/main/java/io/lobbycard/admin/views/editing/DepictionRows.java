package io.lobbycard.admin.views.editing;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import java.util.List;

/** Who is in a picture, one in a row. */
class DepictionRows extends RowsField<Depiction> {

    private final List<Credit> credits;
    private final FaceBox box;

    DepictionRows(String label, List<Credit> credits, FaceBox box, Runnable changed) {
        super(label, changed);
        this.credits = List.copyOf(credits);
        this.box = box;
    }

    @Override
    Row<Depiction> emptyRow() {
        return new DepictionRow(credits, box);
    }
}
