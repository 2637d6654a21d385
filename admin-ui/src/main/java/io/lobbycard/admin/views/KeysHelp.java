package io.lobbycard.admin.views;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.lobbycard.web.Roles;

/** Which keys do what, for whoever is signed in. */
class KeysHelp extends Details {

    KeysHelp() {
        super(say("keys.title"));
        addClassName("lobby-keys");
        UnorderedList keys = new UnorderedList(new ListItem(say("keys.undo")), new ListItem(say("keys.save")));
        if (SignedIn.has(Roles.REVIEWER)) {
            keys.add(new ListItem(say("keys.review")));
        }
        add(keys);
    }
}
