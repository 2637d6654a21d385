package io.lobbycard.admin.views.editing;

import io.lobbycard.catalog.Episode;

/** The episodes of a series, one in a row. */
class EpisodeRows extends RowsField<Episode> {

    EpisodeRows(String label, Runnable changed) {
        super(label, changed);
    }

    /** Seconds of all episodes, as far as they are there. */
    int seconds() {
        return rows().stream().mapToInt(row -> ((EpisodeRow) row).seconds()).sum();
    }

    @Override
    Row<Episode> emptyRow() {
        return new EpisodeRow();
    }
}
