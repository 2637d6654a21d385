package io.lobbycard.admin.views.accounts;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.keys.Focus;
import io.lobbycard.admin.views.leaving.LeaveGuard;
import io.lobbycard.transparency.Account;
import io.lobbycard.transparency.StaffAccounts;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who on the staff can sign in; beside them a new account, or the one that the address names. */
@Route("accounts/:account?")
@Menu(title = "accounts.title", order = 10, icon = "vaadin:users")
@Dependent
@RolesAllowed(Roles.OPERATOR)
class AccountsView extends Section implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int CHANGES = 50;

    private final transient StaffAccounts accounts;
    private final String operator = SignedIn.name();
    private final AccountGrid list = new AccountGrid(operator);
    private final AccountChanges changes = new AccountChanges();
    private final H1 heading = new H1(say("accounts.title"));
    private final Div chosen = new Div();
    private final LeaveGuard guard = new LeaveGuard(this);

    @Inject
    AccountsView(StaffAccounts accounts) {
        this.accounts = accounts;
        addClassName("lobby-title");
        chosen.addClassName("lobby-stack");
        Div known = new Div(list, changes);
        known.addClassName("lobby-stack");
        Div columns = new Div(known, chosen);
        columns.addClassName("lobby-halves");
        add(heading, new Paragraph(say("accounts.help")), columns);
    }

    /** Where an account is shown. */
    static String address(String name) {
        return "accounts/" + name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        List<Account> all = accounts.all();
        list.setItems(all);
        Optional<String> wanted = entering.getRouteParameters().get("account");
        Optional<Account> found = wanted.flatMap(
                name -> all.stream().filter(each -> each.name().equals(name)).findFirst());
        if (wanted.isPresent() && found.isEmpty()) {
            entering.rerouteToError(NotFoundException.class, say("accounts.unknown", wanted.get()));
            return;
        }
        show(found.orElse(null));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        guard.leaving(leaving);
    }

    @Override
    public String getPageTitle() {
        return say("page", say("accounts.title"));
    }

    private void show(@Nullable Account account) {
        changes.show(accounts.changes(CHANGES));
        list.select(account);
        chosen.removeAll();
        if (account != null) {
            chosen.add(new Anchor("accounts", say("accounts.another")));
        }
        chosen.add(new AccountPanel(accounts, account, operator, () -> guard.unsaved(true), this::startOver));
        guard.unsaved(false);
    }

    private void startOver() {
        guard.unsaved(false);
        list.setItems(accounts.all());
        show(null);
        UI.getCurrent().navigate("accounts");
        Focus.on(heading);
    }
}
