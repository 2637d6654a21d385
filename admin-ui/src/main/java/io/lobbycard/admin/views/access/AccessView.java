package io.lobbycard.admin.views.access;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The grants: support sees and asks for its own, a privacy officer sees and decides on all. */
@Route("access")
@Menu(title = "access.title", order = 5, icon = "vaadin:eye-slash")
@Dependent
@RolesAllowed({Roles.SUPPORT, Roles.PRIVACY_OFFICER})
class AccessView extends Section implements HasDynamicTitle {

    private static final int SHOWN = 200;

    private final transient AccessGrants grants;
    private final boolean officer = SignedIn.may(GrantDecision.class);
    private final String name = SignedIn.name();
    private final GrantList list;

    @Inject
    AccessView(AccessGrants grants) {
        this.grants = grants;
        addClassName("lobby-title");
        list = new GrantList(grants, name, officer, this::refresh);
        add(new H1(say("access.title")), new Paragraph(say("access.help")));
        if (SignedIn.may(AccessForm.class)) {
            add(new AccessForm(grants, name, this::refresh));
        }
        add(list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("access.title"));
    }

    private void refresh() {
        list.show(grants.list(officer ? null : name, SHOWN));
    }
}
