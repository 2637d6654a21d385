package io.lobbycard.admin.views.imports;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.lobbycard.catalog.ImportKind;
import java.util.List;

/** What the columns of a file are called and what belongs there. */
class ColumnTable extends NativeTable {

    ColumnTable(List<ImportKind.Column> columns) {
        addClassName("lobby-table");
        NativeTableRow head = getHead().addRow();
        for (String name : List.of("imports.column", "imports.meaning", "imports.needed")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(say(name));
            cell.getElement().setAttribute("scope", "col");
        }
        for (ImportKind.Column column : columns) {
            NativeTableRow row = getBody().addRow();
            row.addDataCell().add(new Code(column.name()));
            row.addDataCell().setText(column.meaning());
            row.addDataCell().setText(say(column.required() ? "access.yes" : "access.no"));
        }
    }
}
