package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleLimits;
import java.util.List;
import java.util.function.Consumer;

/** The facts of a title that are one value each. */
class FactFields extends FieldSet {

    private static final int MINUTE = 60;
    private static final int LONGEST_MINUTES = TitleLimits.LONGEST_RUNTIME / MINUTE;

    private final TextField name = new TextField(say("titles.name"));
    private final IntegerField year = new IntegerField(say("titles.year"));
    private final Select<TitleKind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField(say("edit.runtime"));
    private final Checkbox illustrative = new Checkbox(say("edit.illustrative"));

    private int seconds = MINUTE;

    /** The fields of a title that is not there yet. */
    FactFields(Runnable changed) {
        super(say("title.facts"));
        addClassName("lobby-rows");
        name.setMaxLength(TitleLimits.LONGEST_NAME);
        name.addClassName("lobby-grows");
        kind.setLabel(say("titles.kind"));
        kind.setItems(TitleKind.values());
        kind.setItemLabelGenerator(Words::name);
        kind.setValue(TitleKind.FILM);
        Div row = new Div(name, year, kind, minutes);
        row.addClassName("lobby-row");
        add(row);
        for (AbstractField<?, ?> field : List.<AbstractField<?, ?>>of(name, year, kind, minutes, illustrative)) {
            field.addValueChangeListener(change -> changed.run());
        }
    }

    FactFields(Title title, Runnable changed) {
        this(changed);
        seconds = title.runtimeSeconds();
        name.setValue(title.name());
        year.setValue(title.year());
        kind.setValue(title.kind());
        minutes.setValue(minutes(seconds));
        illustrative.setValue(title.illustrative());
        add(illustrative);
    }

    void whenRuntimeChanges(Runnable told) {
        minutes.addValueChangeListener(change -> told.run());
    }

    /** In seconds, or 0 while it is not there. */
    int knownRuntime() {
        Integer given = minutes.getValue();
        return given == null || given < 1 || given > LONGEST_MINUTES ? 0 : runtimeSeconds();
    }

    void whenKindChanges(Consumer<TitleKind> told) {
        kind.addValueChangeListener(change -> told.accept(change.getValue()));
    }

    boolean check() {
        name.setErrorMessage(say("edit.name.wrong"));
        name.setInvalid(name.getValue().isBlank());
        mark(year, TitleLimits.FIRST_YEAR, TitleLimits.LAST_YEAR, "edit.year.wrong");
        mark(minutes, 1, LONGEST_MINUTES, "edit.runtime.wrong");
        return !name.isInvalid() && !year.isInvalid() && !minutes.isInvalid();
    }

    /** Says beside its field what is wrong with a fact; false if there is no such field here. */
    boolean mark(String fact, String wrong) {
        HasValidation field = switch (fact) {
            case "name" -> name;
            case "year" -> year;
            case "runtimeSeconds" -> minutes;
            default -> null;
        };
        if (field != null) {
            field.setErrorMessage(wrong);
            field.setInvalid(true);
        }
        return field != null;
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

    /** To the second as it was, unless somebody wrote other minutes. */
    int runtimeSeconds() {
        return minutes.getValue() == minutes(seconds) ? seconds : minutes.getValue() * MINUTE;
    }

    boolean illustrative() {
        return illustrative.getValue();
    }

    private static int minutes(int runtimeSeconds) {
        return Math.max(1, Math.round((float) runtimeSeconds / MINUTE));
    }

    private static void mark(IntegerField field, int least, int most, String wrong) {
        Integer value = field.getValue();
        field.setErrorMessage(say(wrong, Integer.toString(least), Integer.toString(most)));
        field.setInvalid(value == null || value < least || value > most);
    }
}
