package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;

/** A list that is edited row by row; every row says itself what is wrong with it. */
abstract class RowsField<T> extends FieldSet {

    private final Div place = new Div();
    private final List<Row<T>> rows = new ArrayList<>();
    private final Runnable changed;

    RowsField(String label, Runnable changed) {
        super(label);
        this.changed = changed;
        addClassName("lobby-rows");
        place.addClassName("lobby-row-list");
        Button more = new Button(
                say("edit.add"),
                VaadinIcon.PLUS.create(),
                press -> add(emptyRow()).focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(place, more);
    }

    abstract Row<T> emptyRow();

    final void show(List<T> values) {
        rows.clear();
        place.removeAll();
        for (T value : values) {
            add(emptyRow()).show(value);
        }
    }

    /** True if no row has anything wrong with it. */
    final boolean check() {
        boolean good = true;
        for (Row<T> row : rows) {
            good &= row.check();
        }
        return good;
    }

    /** The values of all rows; to be asked for only after {@link #check} said that they are good. */
    final List<T> values() {
        return rows.stream().map(Row::value).toList();
    }

    /** Says beside its field what is wrong with a value; false if there is no such place here. */
    final boolean mark(T value, String field, String wrong) {
        return rows.reversed().stream()
                .filter(row -> row.value().equals(value))
                .findFirst()
                .map(row -> row.field(field))
                .map(place -> {
                    place.setErrorMessage(wrong);
                    place.setInvalid(true);
                    return true;
                })
                .orElse(false);
    }

    private Row<T> add(Row<T> row) {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), press -> {
            rows.remove(row);
            place.remove(row);
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(say("edit.remove"));
        row.addClassName("lobby-row");
        row.add(remove);
        row.onChange(changed);
        rows.add(row);
        place.add(row);
        return row;
    }
}
