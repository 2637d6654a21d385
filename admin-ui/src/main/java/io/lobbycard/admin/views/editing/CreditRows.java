package io.lobbycard.admin.views.editing;

import io.lobbycard.catalog.Credit;

/** The credited people, one in a row. */
class CreditRows extends RowsField<Credit> {

    CreditRows(String label, Runnable changed) {
        super(label, changed);
    }

    @Override
    Row<Credit> emptyRow() {
        return new CreditRow();
    }
}
