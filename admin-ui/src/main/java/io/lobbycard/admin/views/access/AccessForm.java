package io.lobbycard.admin.views.access;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.admin.views.fields.WrongFields;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.AccessRequest;
import io.lobbycard.transparency.HistoryField;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Asks for access to one member's history. */
@RolesAllowed(Roles.SUPPORT)
class AccessForm extends Article {

    private static final int MOST_MINUTES = 60;
    private static final int USUAL_MINUTES = 15;
    private static final int LEAST_WORDS = 10;
    private static final int MOST_WORDS = 500;

    private final transient AccessGrants grants;
    private final String asker;
    private final transient Runnable asked;
    private final TextField member = new TextField(say("access.member"));
    private final Select<AccessPurpose> purpose = new Select<>();
    private final TextArea words = new TextArea(say("access.words"));
    private final CheckboxGroup<HistoryField> fields = new CheckboxGroup<>(say("access.fields"));
    private final IntegerField minutes = new IntegerField(say("access.minutes"));
    private final Checkbox emergency = new Checkbox(say("access.emergency"));

    AccessForm(AccessGrants grants, String asker, Runnable asked) {
        this.grants = grants;
        this.asker = asker;
        this.asked = asked;
        addClassName("lobby-panel");
        purpose.setLabel(say("access.purpose"));
        purpose.setItems(AccessPurpose.values());
        purpose.setItemLabelGenerator(Words::name);
        words.setHelperText(say("access.words.help"));
        words.setMaxLength(MOST_WORDS);
        words.setWidthFull();
        fields.setItems(HistoryField.values());
        fields.setItemLabelGenerator(Words::name);
        minutes.setValue(USUAL_MINUTES);
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        Div row = new Div(member, purpose, minutes);
        row.addClassName("lobby-filters");
        Button ask = new Button(say("access.ask"), press -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(say("access.ask.title")), row, words, fields, emergency, ask);
    }

    private void ask() {
        if (!check()) {
            WrongFields.focusFirst(this);
            return;
        }
        try {
            grants.ask(
                    asker,
                    new AccessRequest(
                            new MemberId(member.getValue().strip()),
                            purpose.getValue(),
                            words.getValue().strip(),
                            fields.getValue(),
                            minutes.getValue(),
                            emergency.getValue()));
            Notices.done(say(emergency.getValue() ? "access.open-now" : "access.asked"));
            words.clear();
            fields.setValue(Set.of());
            emergency.setValue(false);
            asked.run();
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
    }

    private boolean check() {
        member.setErrorMessage(say("access.member.wrong"));
        member.setInvalid(!member.getValue().strip().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"));
        purpose.setErrorMessage(say("access.purpose.wrong"));
        purpose.setInvalid(purpose.isEmpty());
        words.setErrorMessage(say("access.words.wrong"));
        words.setInvalid(words.getValue().strip().length() < LEAST_WORDS);
        fields.setErrorMessage(say("access.fields.wrong"));
        fields.setInvalid(fields.isEmpty());
        Integer time = minutes.getValue();
        minutes.setErrorMessage(say("access.minutes.wrong"));
        minutes.setInvalid(time == null || time < 1 || time > MOST_MINUTES);
        return !member.isInvalid()
                && !purpose.isInvalid()
                && !words.isInvalid()
                && !fields.isInvalid()
                && !minutes.isInvalid();
    }
}
