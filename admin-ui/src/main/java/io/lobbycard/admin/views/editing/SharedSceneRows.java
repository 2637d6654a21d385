package io.lobbycard.admin.views.editing;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.SharedScenes;
import java.util.List;

/** Pairs of credited people and for how long they are on screen together, one in a row. */
class SharedSceneRows extends RowsField<SharedScenes> {

    private List<Credit> credits;

    SharedSceneRows(String label, List<Credit> credits, Runnable changed) {
        super(label, changed);
        this.credits = credits.stream().map(CreditRow::inScenes).toList();
    }

    /** Lets these people be chosen from now on. */
    void offer(List<Credit> people) {
        if (!people.equals(credits)) {
            credits = people;
            rows().forEach(row -> ((SharedSceneRow) row).offer(people));
        }
    }

    @Override
    Row<SharedScenes> emptyRow() {
        return new SharedSceneRow(credits);
    }
}
