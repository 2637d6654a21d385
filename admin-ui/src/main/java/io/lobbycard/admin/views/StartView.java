package io.lobbycard.admin.views;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;

/** Leads each role to the first view that is theirs. */
@Route("")
@Dependent
@RolesAllowed({
    Roles.EDITOR,
    Roles.REVIEWER,
    Roles.ANALYST,
    Roles.AUDITOR,
    Roles.SUPPORT,
    Roles.PRIVACY_OFFICER,
    Roles.OPERATOR
})
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    StartView() {
        addClassName("lobby-notice");
        add(new H1(say("start.title")), new Paragraph(say("start.nothing")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        MenuConfiguration.getMenuEntries().stream().findFirst().ifPresent(entry -> entering.forwardTo(entry.path()));
    }

    @Override
    public String getPageTitle() {
        return say("page", say("start.title"));
    }
}
