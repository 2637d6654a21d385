package io.lobbycard.admin.views.releases;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.lobbycard.admin.views.operations.ReasonDialog;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Releases;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;

/** What a privacy officer has to decide about figures that somebody else asked for. */
@RolesAllowed(Roles.PRIVACY_OFFICER)
class ReleaseDecision extends Div {

    /** @param steps takes the step that was chosen */
    ReleaseDecision(Release release, Releases releases, String officer, Consumer<Runnable> steps) {
        addClassName("lobby-badges");
        ReasonDialog why = new ReasonDialog(
                say("releases.turn-down"),
                say("releases.turn-down.help"),
                reason -> steps.accept(() -> releases.turnDown(release.id(), officer, reason)));
        add(
                new Button(
                        say("releases.approve"), press -> steps.accept(() -> releases.approve(release.id(), officer))),
                new Button(say("releases.turn-down"), press -> why.open()));
    }
}
