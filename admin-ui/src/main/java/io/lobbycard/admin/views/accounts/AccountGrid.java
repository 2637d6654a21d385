package io.lobbycard.admin.views.accounts;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.lobbycard.transparency.Account;

/** Who can sign in, each a link to what can be changed of it. */
class AccountGrid extends Grid<Account> {

    private final String own;

    /** @param own the name of the one who looks */
    AccountGrid(String own) {
        super(Account.class, false);
        this.own = own;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setEmptyStateText(say("accounts.none"));
        getElement().setAttribute("aria-label", say("accounts.list"));
        addComponentColumn(this::name)
                .setHeader(say("accounts.name"))
                .setComparator(Account::name)
                .setSortable(true);
        addColumn(account -> AccountChanges.roles(account.roles()))
                .setHeader(say("accounts.roles"))
                .setSortable(true);
        addItemClickListener(click ->
                UI.getCurrent().navigate(AccountsView.address(click.getItem().name())));
    }

    private Component name(Account account) {
        Anchor link = new Anchor(AccountsView.address(account.name()), account.name());
        link.addClassName("lobby-title-link");
        Div cell = new Div(link);
        cell.addClassName("lobby-badges");
        if (account.name().equals(own)) {
            cell.add(new Badge(say("accounts.own")));
        }
        return cell;
    }
}
