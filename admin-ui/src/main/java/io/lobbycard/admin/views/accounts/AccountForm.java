package io.lobbycard.admin.views.accounts;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.lobbycard.admin.views.fields.WrongFields;
import io.lobbycard.transparency.Account;
import io.lobbycard.web.Problem;
import io.lobbycard.web.Roles;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Name, roles and password of an account; what is wrong is said beside each. */
class AccountForm extends Div {

    private static final List<String> ROLES = List.of(
            Roles.EDITOR,
            Roles.REVIEWER,
            Roles.ANALYST,
            Roles.AUDITOR,
            Roles.SUPPORT,
            Roles.PRIVACY_OFFICER,
            Roles.OPERATOR,
            Roles.CLIENT);

    private final TextField name = new TextField(say("accounts.name"));
    private final CheckboxGroup<String> roles = new CheckboxGroup<>(say("accounts.roles"));
    private final PasswordField password = new PasswordField(say("accounts.password"));
    private final Paragraph madeUp = new Paragraph();

    /** @param account the one to change, or null for a new one */
    AccountForm(@Nullable Account account, Runnable changed) {
        addClassName("lobby-stack");
        name.setWidthFull();
        name.setHelperText(say("accounts.name.help"));
        name.setAutocomplete(Autocomplete.OFF);
        roles.setItems(ROLES);
        roles.setItemLabelGenerator(role -> say("role." + role));
        roles.setItemHelperGenerator(role -> say("role." + role + ".may"));
        password.setWidthFull();
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(say(account == null ? "accounts.password.new" : "accounts.password.old"));
        madeUp.setVisible(false);
        madeUp.getElement().setAttribute("role", "status");
        if (account != null) {
            name.setValue(account.name());
            name.setReadOnly(true);
            name.setHelperText(null);
            roles.setValue(account.roles());
        }
        Button makeUp = new Button(say("accounts.password.make-up"), press -> makeUp());
        Div secret = new Div(password, makeUp, madeUp);
        secret.addClassName("lobby-tight");
        add(name, roles, secret);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> changed.run());
        roles.addValueChangeListener(change -> changed.run());
        password.addValueChangeListener(change -> changed.run());
    }

    String name() {
        return name.getValue().strip();
    }

    Set<String> roles() {
        return Set.copyOf(roles.getValue());
    }

    /** Null where none was typed. */
    @Nullable
    String password() {
        return password.isEmpty() ? null : password.getValue();
    }

    void start() {
        name.focus();
    }

    /** Says beside each field what is wrong with it; what belongs to none stands beside the roles. */
    void mark(Problem problem) {
        Map<String, HasValidation> fields = Map.of("/name", name, "/roles", roles, "/password", password);
        fields.values().forEach(field -> field.setInvalid(false));
        problem.violations().forEach(wrong -> mark(fields.getOrDefault(wrong.pointer(), roles), wrong.detail()));
        if (roles.isEmpty()) {
            mark(roles, say("accounts.roles.wrong"));
        }
        if (problem.violations().isEmpty()) {
            mark(roles, String.valueOf(problem.detail()));
        }
        WrongFields.focusFirst(this);
    }

    void markTaken() {
        List.<HasValidation>of(roles, password).forEach(field -> field.setInvalid(false));
        mark(name, say("accounts.name.taken", name()));
        WrongFields.focusFirst(this);
    }

    private static void mark(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private void makeUp() {
        password.setValue(MadeUpPassword.from(new SecureRandom()));
        password.setInvalid(false);
        Component text = new Code(password.getValue());
        madeUp.removeAll();
        madeUp.add(say("accounts.password.made-up") + " ");
        madeUp.add(text);
        madeUp.setVisible(true);
    }
}
