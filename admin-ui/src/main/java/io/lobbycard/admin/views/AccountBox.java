package io.lobbycard.admin.views;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.lobbycard.web.Roles;
import java.util.List;
import java.util.stream.Collectors;

/** Who is signed in, as what, and the way out. */
class AccountBox extends Div {

    private static final List<String> STAFF = List.of(
            Roles.EDITOR,
            Roles.REVIEWER,
            Roles.ANALYST,
            Roles.AUDITOR,
            Roles.SUPPORT,
            Roles.PRIVACY_OFFICER,
            Roles.OPERATOR);

    AccountBox() {
        addClassName("lobby-account");
        Span name = new Span(SignedIn.name());
        name.addClassName("lobby-account-name");
        Span roles = new Span(STAFF.stream()
                .filter(SignedIn::has)
                .map(role -> say("role." + role))
                .collect(Collectors.joining(", ")));
        roles.addClassName("lobby-quiet");
        Div who = new Div(name, roles);
        who.addClassName("lobby-account-who");
        add(who, new ColourSchemeButton());
        getElement().appendChild(signOut());
    }

    private static Element signOut() {
        NativeButton button = new NativeButton(say("sign-out"));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("lobby-link-button");
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "/logout")
                .appendChild(button.getElement());
    }
}
