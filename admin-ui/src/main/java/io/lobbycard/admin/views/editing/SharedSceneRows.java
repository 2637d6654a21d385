package io.lobbycard.admin.views.editing;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.SharedScenes;
import java.util.List;

/** Pairs of credited people and for how long they are on screen together, one in a row. */
class SharedSceneRows extends RowsField<SharedScenes> {

    private final List<Credit> credits;

    SharedSceneRows(String label, List<Credit> credits, Runnable changed) {
        super(label, changed);
        this.credits = List.copyOf(credits);
    }

    @Override
    Row<SharedScenes> emptyRow() {
        return new SharedSceneRow(credits);
    }
}
