package io.lobbycard.admin.views.accounts;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.keys.Keys;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.transparency.Account;
import io.lobbycard.transparency.StaffAccounts;
import io.lobbycard.web.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an account, or changes or ends the one that is chosen. */
class AccountPanel extends Article {

    private final transient StaffAccounts accounts;
    private final transient @Nullable Account account;
    private final String operator;
    private final transient Runnable stored;
    private final AccountForm form;

    /**
     * @param account the one to change, or null for a new one
     * @param stored called when all that was typed is kept
     */
    AccountPanel(
            StaffAccounts accounts, @Nullable Account account, String operator, Runnable changed, Runnable stored) {
        this.accounts = accounts;
        this.operator = operator;
        this.account = account;
        this.stored = stored;
        this.form = new AccountForm(account, changed);
        addClassName("lobby-panel");
        H2 heading = new H2(account == null ? say("accounts.new") : say("accounts.change", account.name()));
        Button save = new Button(say(account == null ? "accounts.make" : "edit.save"), press -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Keys.saves(save);
        Div actions = new Div(save);
        actions.addClassName("lobby-badges");
        Paragraph when = new Paragraph(say("accounts.when"));
        when.addClassName("lobby-quiet");
        if (account != null) {
            Button remove = new Button(say("accounts.remove"), press -> askToRemove(account));
            remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            actions.add(remove);
            form.start();
        }
        add(heading, form, when, actions);
    }

    private void save() {
        if (account == null
                && accounts.all().stream().anyMatch(each -> each.name().equals(form.name()))) {
            form.markTaken();
            return;
        }
        String password = form.password();
        Account saved;
        try {
            saved = account == null
                    ? accounts.make(form.name(), form.roles(), password, operator)
                    : accounts.change(account.name(), form.roles(), password, account.revision(), operator);
        } catch (ProblemException refused) {
            form.mark(refused.problem());
            return;
        }
        if (account == null) {
            Notices.done(say("accounts.made", form.name()));
        } else if (password == null) {
            Notices.undoable(say("accounts.changed", account.name()), () -> undo(saved, account.roles()));
        } else {
            Notices.done(say("accounts.changed.password", account.name()));
        }
        stored.run();
    }

    private void undo(Account saved, Set<String> before) {
        attempt(() -> accounts.change(saved.name(), before, null, saved.revision(), operator));
    }

    private void askToRemove(Account seen) {
        String name = seen.name();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(say("accounts.remove.title", name));
        dialog.setText(say("accounts.remove.text"));
        dialog.setConfirmText(say("accounts.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(say("reason.cancel"));
        dialog.addConfirmListener(confirmed -> attempt(() -> {
            accounts.remove(name, seen.revision(), operator);
            Notices.done(say("accounts.removed", name));
        }));
        dialog.open();
    }

    private void attempt(Runnable step) {
        try {
            step.run();
            stored.run();
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
    }
}
