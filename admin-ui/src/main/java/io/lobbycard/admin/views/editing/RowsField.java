package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list that is edited row by row; every row says itself what is wrong with it. */
abstract class RowsField<T> extends FieldSet {

    private final Div place = new Div();
    private final List<Row<T>> rows = new ArrayList<>();
    private final Runnable changed;
    private @Nullable Div heads;
    private final Button more = new Button(
            say("edit.add"), VaadinIcon.PLUS.create(), press -> add(emptyRow()).focus());

    RowsField(String label, Runnable changed) {
        super(label);
        this.changed = changed;
        addClassName("lobby-rows");
        place.addClassName("lobby-row-list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(place, more);
    }

    /**
     * Says above the rows what stands in them. Each field has a name of its own for screen readers, which hear the help once, on
     * their way in.
     *
     * @param columns the headings, as wide as the fields below them
     */
    final void explain(String help, Span... columns) {
        Div headings = new Div(columns);
        headings.addClassNames("lobby-row", "lobby-row-heads", "lobby-quiet");
        headings.getElement().setAttribute("aria-hidden", "true");
        heads = headings;
        Paragraph said = new Paragraph(help);
        said.addClassName("lobby-quiet");
        said.setId("help-" + UUID.randomUUID());
        getElement().setAttribute("aria-describedby", said.getId().orElseThrow());
        addComponentAtIndex(1, said);
        addComponentAtIndex(2, headings);
        showHeads();
    }

    private void showHeads() {
        if (heads != null) {
            heads.setVisible(!rows.isEmpty());
        }
    }

    abstract Row<T> emptyRow();

    final void show(List<T> values) {
        rows.clear();
        place.removeAll();
        showHeads();
        for (T value : values) {
            add(emptyRow()).show(value);
        }
    }

    final List<Row<T>> rows() {
        return List.copyOf(rows);
    }

    /** True if no row has anything wrong with it. */
    final boolean check() {
        boolean good = true;
        for (Row<T> row : rows) {
            good &= row.check();
        }
        return good;
    }

    /**
     * Marks each row that says again what a row above it says; true if there is none.
     *
     * @param key by which two values are the same
     * @param field where the mark goes, by its name
     */
    final boolean checkDistinct(Function<T, Object> key, String field) {
        return checkDistinct(key, field, say("edit.again"));
    }

    /** @param words what the mark says */
    final boolean checkDistinct(Function<T, Object> key, String field, String words) {
        Set<Object> seen = new HashSet<>();
        List<Row<T>> again =
                rows.stream().filter(row -> !seen.add(key.apply(row.value()))).toList();
        again.forEach(row -> mark(row, field, words));
        return again.isEmpty();
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
                .map(row -> mark(row, field, wrong))
                .orElse(false);
    }

    private static boolean mark(Row<?> row, String field, String wrong) {
        HasValidation place = row.field(field);
        if (place != null) {
            place.setErrorMessage(wrong);
            place.setInvalid(true);
        }
        return place != null;
    }

    private Row<T> add(Row<T> row) {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), press -> remove(row));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(say("edit.remove"));
        row.addClassName("lobby-row");
        row.add(remove);
        row.onChange(changed);
        rows.add(row);
        place.add(row);
        showHeads();
        return row;
    }

    /** Goes on at the row that takes its place, at the last one, or where a row is added. */
    private void remove(Row<T> row) {
        int at = rows.indexOf(row);
        rows.remove(row);
        place.remove(row);
        showHeads();
        changed.run();
        if (rows.isEmpty()) {
            more.focus();
        } else {
            rows.get(Math.min(at, rows.size() - 1)).focus();
        }
    }
}
