package io.lobbycard.admin.views.editing;

import io.lobbycard.catalog.Weighted;

/** Genres, themes or tones with their weights, one in a row. */
class FeatureRows extends RowsField<Weighted> {

    private final boolean maybeSensitive;

    FeatureRows(String label, boolean maybeSensitive, Runnable changed) {
        super(label, changed);
        this.maybeSensitive = maybeSensitive;
    }

    @Override
    Row<Weighted> emptyRow() {
        return new FeatureRow(maybeSensitive);
    }
}
