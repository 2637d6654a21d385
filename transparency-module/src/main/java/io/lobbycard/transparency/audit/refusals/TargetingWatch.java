package io.lobbycard.transparency.audit.refusals;

import io.lobbycard.transparency.audit.refusals.AuditRefusals.Reason;
import io.lobbycard.web.Problem;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Writes down who tried to aim artwork at people by who they are. No field exists for it, so such a request is refused like
 * every unknown field; this sees the refusal, and whether the field names a group of people.
 */
@Provider
@ApplicationScoped
public class TargetingWatch implements ContainerResponseFilter {

    private static final Logger LOG = System.getLogger(TargetingWatch.class.getName());

    private AuditRefusals refusals;

    @SuppressWarnings("NullAway.Init")
    public TargetingWatch() {}

    @Inject
    TargetingWatch(AuditRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && mayKeepTheCatalogue(request)) {
            List<String> named = problem.violations().stream()
                    .map(Violation::pointer)
                    .map(pointer -> pointer.substring(pointer.lastIndexOf('/') + 1))
                    .filter(PeopleWords::name)
                    .toList();
            if (!named.isEmpty()) {
                write(request, named);
            }
        }
    }

    /** Members and their apps have no artwork to aim; what they say of themselves is nobody's business. */
    private static boolean mayKeepTheCatalogue(ContainerRequestContext request) {
        SecurityContext caller = request.getSecurityContext();
        return !caller.isUserInRole(Roles.MEMBER) && !caller.isUserInRole(Roles.CLIENT);
    }

    private void write(ContainerRequestContext request, List<String> fields) {
        String actor = request.getSecurityContext().getUserPrincipal() == null
                ? "nobody"
                : request.getSecurityContext().getUserPrincipal().getName();
        try {
            refusals.add(
                    actor,
                    Reason.TARGETING,
                    request.getMethod() + " " + request.getUriInfo().getPath() + " with " + String.join(", ", fields));
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "An attempt to aim artwork at people could not be written down.", away);
        }
    }
}
