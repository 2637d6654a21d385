package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleLimits;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in the title; somebody who is new gets an id made from their name. Whether another name is another person
 * or the same one under their right name, and which of those who have a name is meant, only the editor knows.
 */
class CreditRow extends Row<Credit> {

    static final String BILLING_WIDTH = "4.5rem";

    private final IntegerField billing = new IntegerField();
    private final TextField name = new TextField();
    private final ScreenTimeField screenTime;
    private final NamesakeChoice who = new NamesakeChoice();
    private final transient Namesakes namesakes;
    private final Checkbox samePerson = new Checkbox(say("credits.same-person"));
    private @Nullable Credit before;

    /** Words that tell apart whoever has a name already, the likeliest first. */
    interface Namesakes {
        Map<PersonId, String> of(CreditRow asking, String name);
    }

    /** @param runningTime in seconds of the title as it is edited; 0 while nobody knows it */
    CreditRow(IntSupplier runningTime, Namesakes namesakes) {
        this.namesakes = namesakes;
        screenTime = new ScreenTimeField(runningTime);
        billing.setAriaLabel(say("credits.billing"));
        billing.setMin(1);
        billing.setWidth(BILLING_WIDTH);
        name.setAriaLabel(say("credits.person"));
        name.setMaxLength(TitleLimits.LONGEST_NAME);
        name.addClassName("lobby-grows");
        samePerson.setVisible(false);
        name.addValueChangeListener(change -> {
            samePerson.setVisible(isRenamed());
            askWho();
        });
        samePerson.addValueChangeListener(change -> askWho());
        add(billing, name, screenTime, who, samePerson);
    }

    @Override
    void show(Credit credit) {
        before = credit;
        billing.setValue(credit.billing());
        name.setValue(credit.name());
        screenTime.show(credit.screenSeconds());
    }

    @Override
    boolean check() {
        askWho();
        boolean placed = billing.getValue() != null && billing.getValue() >= 1;
        billing.setErrorMessage(say("edit.billing.wrong"));
        billing.setInvalid(!placed);
        boolean named = !name.getValue().isBlank();
        name.setErrorMessage(say("edit.person.wrong"));
        name.setInvalid(!named);
        return screenTime.check() && placed && named;
    }

    @Override
    Credit value() {
        String given = name.getValue().strip();
        return new Credit(whose(), given, billing.getValue(), screenTime.seconds());
    }

    /** Says anew which share the time on screen is, for the running time may be another. */
    void runningTimeChanged() {
        screenTime.showShare();
    }

    /** Whose credit it is, as far as a name is there. */
    Optional<Credit> person() {
        String given = name.getValue().strip();
        return given.isEmpty() ? Optional.empty() : Optional.of(new Credit(whose(), given, 1, null));
    }

    /** Somebody to choose; their place and time on screen make no difference to that. */
    static Credit inScenes(Credit credit) {
        return new Credit(credit.person(), credit.name(), 1, null);
    }

    private PersonId whose() {
        boolean same = before != null && (!isRenamed() || samePerson.getValue());
        return before != null && same ? before.person() : who.person();
    }

    /** Asked anew before it is stored, for other rows may name others by then. */
    private void askWho() {
        String given = name.getValue().strip();
        boolean open = before == null || (isRenamed() && !samePerson.getValue());
        who.ask(given, open && !given.isEmpty() ? namesakes.of(this, given) : Map.of());
    }

    private boolean isRenamed() {
        return before != null && !before.name().equals(name.getValue().strip());
    }

    @Override
    @Nullable
    HasValidation field(String wanted) {
        return switch (wanted) {
            case "person", "name" -> name;
            case "billing" -> billing;
            case "screenSeconds" -> screenTime;
            default -> null;
        };
    }

    @Override
    void onChange(Runnable changed) {
        billing.addValueChangeListener(change -> changed.run());
        name.addValueChangeListener(change -> changed.run());
        samePerson.addValueChangeListener(change -> changed.run());
        who.addValueChangeListener(change -> changed.run());
        screenTime.addValueChangeListener(change -> changed.run());
    }

    @Override
    void focus() {
        name.focus();
    }
}
