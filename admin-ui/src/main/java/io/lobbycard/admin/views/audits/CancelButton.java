package io.lobbycard.admin.views.audits;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.Audits;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;

/** Stops an audit that is under way. */
@RolesAllowed({Roles.ANALYST, Roles.AUDITOR})
class CancelButton extends Button {

    CancelButton(AuditRun run, Audits audits, Runnable changed) {
        super(say("audits.cancel"));
        addClickListener(press -> {
            try {
                audits.cancel(run.id());
            } catch (ProblemException refused) {
                Notices.failed(String.valueOf(refused.problem().detail()));
            }
            changed.run();
        });
    }
}
