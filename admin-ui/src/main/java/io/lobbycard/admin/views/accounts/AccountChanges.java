package io.lobbycard.admin.views.accounts;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.transparency.AccountChange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who did what to which account, the newest first. */
class AccountChanges extends Details {

    void show(List<AccountChange> changes) {
        setSummaryText(say("accounts.changes", changes.size()));
        setVisible(!changes.isEmpty());
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("lobby-changes");
        changes.forEach(change -> list.add(new ListItem(say(
                "accounts.changes." + change.action(),
                Moments.of(change.at()),
                change.actor(),
                change.account(),
                roles(change.roles())))));
        add(list);
    }

    static String roles(Set<String> roles) {
        return roles.stream().map(role -> say("role." + role)).sorted().collect(Collectors.joining(", "));
    }
}
