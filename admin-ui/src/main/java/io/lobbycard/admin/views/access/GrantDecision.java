package io.lobbycard.admin.views.access;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;

/** What a privacy officer has to decide about a grant that somebody else asked for. */
@RolesAllowed(Roles.PRIVACY_OFFICER)
class GrantDecision extends Div {

    private final transient Consumer<Runnable> steps;

    /** @param steps takes the step that was chosen */
    GrantDecision(AccessGrant grant, AccessGrants grants, String officer, Consumer<Runnable> steps) {
        this.steps = steps;
        addClassName("lobby-badges");
        if (grant.state() == AccessGrant.State.ASKED) {
            offer("access.approve", () -> grants.approve(grant.id(), officer)).addThemeVariants(ButtonVariant.PRIMARY);
            offer("access.refuse", () -> grants.refuse(grant.id(), officer));
        }
        if (grant.emergency() && grant.justified() == null) {
            offer("access.justified", () -> grants.review(grant.id(), officer, true));
            offer("access.unjustified", () -> grants.review(grant.id(), officer, false));
        }
    }

    private Button offer(String label, Runnable step) {
        Button button = new Button(say(label), press -> steps.accept(step));
        add(button);
        return button;
    }
}
