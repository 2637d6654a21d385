package io.lobbycard.transparency.release;

import io.lobbycard.transparency.release.questions.Refusal.Reason;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;

/**
 * Writes down who tried to decide about a release without being a privacy officer, and was refused before the gate asked.
 */
@Provider
@ApplicationScoped
public class RefusedDecisions implements ContainerResponseFilter {

    private static final Logger LOG = System.getLogger(RefusedDecisions.class.getName());
    private static final Pattern DECISION = Pattern.compile("/?releases/[^/]+/(?:approval|refusal)");

    private Refusals refusals;

    @SuppressWarnings("NullAway.Init")
    public RefusedDecisions() {}

    @Inject
    RefusedDecisions(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        SecurityContext caller = request.getSecurityContext();
        String path = request.getUriInfo().getPath();
        if (response.getStatus() != Status.FORBIDDEN.getStatusCode()
                || caller.getUserPrincipal() == null
                || caller.isUserInRole(Roles.PRIVACY_OFFICER)
                || !DECISION.matcher(path).matches()) {
            return;
        }
        try {
            refusals.add(
                    caller.getUserPrincipal().getName(),
                    Reason.SECOND_PERSON,
                    "Only a privacy officer decides: " + path);
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "A refused decision about a release could not be written down.", away);
        }
    }
}
