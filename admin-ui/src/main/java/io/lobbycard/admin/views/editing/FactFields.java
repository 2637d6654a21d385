package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleKind;
import java.util.List;

/** The facts of a title that are one value each. */
class FactFields extends FieldSet {

    /** Janssen's "Passage de Vénus", the oldest film there is. */
    private static final int FIRST_FILM = 1874;

    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_MINUTES = 6_000;
    private static final int MINUTE = 60;

    private final TextField name = new TextField(say("titles.name"));
    private final IntegerField year = new IntegerField(say("titles.year"));
    private final Select<TitleKind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField(say("edit.runtime"));
    private final Checkbox illustrative = new Checkbox(say("edit.illustrative"));

    FactFields(Title title, Runnable changed) {
        super(say("title.facts"));
        addClassName("lobby-rows");
        name.setMaxLength(200);
        name.addClassName("lobby-grows");
        kind.setLabel(say("titles.kind"));
        kind.setItems(TitleKind.values());
        kind.setItemLabelGenerator(Words::name);
        name.setValue(title.name());
        year.setValue(title.year());
        kind.setValue(title.kind());
        minutes.setValue(Math.round((float) title.runtimeSeconds() / MINUTE));
        illustrative.setValue(title.illustrative());
        Div row = new Div(name, year, kind, minutes);
        row.addClassName("lobby-row");
        add(row, illustrative);
        for (AbstractField<?, ?> field : List.<AbstractField<?, ?>>of(name, year, kind, minutes, illustrative)) {
            field.addValueChangeListener(change -> changed.run());
        }
    }

    boolean check() {
        name.setErrorMessage(say("edit.name.wrong"));
        name.setInvalid(name.getValue().isBlank());
        mark(year, FIRST_FILM, LAST_YEAR, "edit.year.wrong");
        mark(minutes, 1, LONGEST_MINUTES, "edit.runtime.wrong");
        return !name.isInvalid() && !year.isInvalid() && !minutes.isInvalid();
    }

    String name() {
        return name.getValue().strip();
    }

    int year() {
        return year.getValue();
    }

    TitleKind kind() {
        return kind.getValue();
    }

    int runtimeSeconds() {
        return minutes.getValue() * MINUTE;
    }

    boolean illustrative() {
        return illustrative.getValue();
    }

    private static void mark(IntegerField field, int least, int most, String wrong) {
        Integer value = field.getValue();
        field.setErrorMessage(say(wrong, Integer.toString(least), Integer.toString(most)));
        field.setInvalid(value == null || value < least || value > most);
    }
}
