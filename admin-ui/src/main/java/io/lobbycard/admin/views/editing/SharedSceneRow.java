package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two people and for how long they are on screen together. */
class SharedSceneRow extends Row<SharedScenes> {

    private List<Credit> credits;
    private final Select<Credit> one = new Select<>();
    private final Select<Credit> other = new Select<>();
    private final TextField time = new TextField();

    SharedSceneRow(List<Credit> credits) {
        this.credits = credits;
        for (Select<Credit> person : List.of(one, other)) {
            person.setItems(credits);
            person.setItemLabelGenerator(credit -> NamedAlike.label(credit, this.credits));
            person.addClassName("lobby-grows");
        }
        one.setAriaLabel(say("edit.one"));
        other.setAriaLabel(say("edit.other"));
        time.setAriaLabel(say("edit.together"));
        time.setPlaceholder(say("edit.screen-time.form"));
        time.setWidth("5.5rem");
        add(one, other, time);
    }

    /** Lets others be chosen; whoever is chosen already stays, even if no credit names them any more. */
    void offer(List<Credit> people) {
        credits = people;
        for (Select<Credit> choice : List.of(one, other)) {
            Credit chosen = choice.getValue();
            choice.setItems(chosen == null ? people : with(chosen, people));
            if (chosen != null) {
                choice.setValue(credited(chosen.person()).orElse(chosen));
            }
        }
    }

    private static List<Credit> with(Credit chosen, List<Credit> people) {
        boolean there = people.stream().anyMatch(each -> each.person().equals(chosen.person()));
        return there
                ? people
                : Stream.concat(Stream.of(chosen), people.stream()).toList();
    }

    @Override
    void show(SharedScenes scenes) {
        credited(scenes.one()).ifPresent(one::setValue);
        credited(scenes.other()).ifPresent(other::setValue);
        time.setValue(ScreenTime.text(scenes.seconds()));
    }

    @Override
    boolean check() {
        one.setInvalid(false);
        boolean two = !one.isEmpty() && !other.isEmpty() && !one.getValue().equals(other.getValue());
        other.setErrorMessage(say("edit.pair.wrong"));
        other.setInvalid(!two);
        boolean timed = ScreenTime.seconds(time.getValue()).isPresent();
        time.setErrorMessage(say("edit.time.wrong"));
        time.setInvalid(!timed);
        return two && timed;
    }

    @Override
    SharedScenes value() {
        return new SharedScenes(
                one.getValue().person(),
                other.getValue().person(),
                ScreenTime.seconds(time.getValue()).orElseThrow());
    }

    @Override
    @Nullable
    HasValidation field(String wanted) {
        return switch (wanted) {
            case "one" -> one;
            case "seconds" -> time;
            case "", "other" -> other;
            default -> null;
        };
    }

    @Override
    void onChange(Runnable changed) {
        one.addValueChangeListener(change -> changed.run());
        other.addValueChangeListener(change -> changed.run());
        time.addValueChangeListener(change -> changed.run());
    }

    @Override
    void focus() {
        one.focus();
    }

    private Optional<Credit> credited(PersonId person) {
        return credits.stream().filter(credit -> credit.person().equals(person)).findFirst();
    }
}
