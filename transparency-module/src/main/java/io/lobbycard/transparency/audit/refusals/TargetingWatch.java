package io.lobbycard.transparency.audit.refusals;

import io.lobbycard.catalog.GroupWords;
import io.lobbycard.catalog.TargetingRefused;
import io.lobbycard.transparency.audit.refusals.AuditRefusals.Reason;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Writes down who tried to aim artwork at people by who they are. No field exists for it, so a body with one is refused like
 * every other with an unknown field; this reads the whole refused body, as its first fault may be another. Of files and
 * uploads the catalogue tells.
 */
@Provider
@ApplicationScoped
public class TargetingWatch implements ReaderInterceptor, ContainerResponseFilter {

    private static final Logger LOG = System.getLogger(TargetingWatch.class.getName());
    private static final String FOUND = TargetingWatch.class.getName();

    private AuditRefusals refusals;

    @SuppressWarnings("NullAway.Init")
    public TargetingWatch() {}

    @Inject
    TargetingWatch(AuditRefusals refusals) {
        this.refusals = refusals;
    }

    void refused(@Observes TargetingRefused attempt) {
        write(attempt);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!isJson(body.getMediaType())) {
            return body.proceed();
        }
        byte[] text = body.getInputStream().readAllBytes();
        body.setInputStream(new ByteArrayInputStream(text));
        try {
            return body.proceed();
        } catch (IOException | RuntimeException refused) {
            body.setProperty(FOUND, GroupWords.inJson(text));
            throw refused;
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(FOUND) instanceof List<?> found && !found.isEmpty() && mayKeepTheCatalogue(request)) {
            SecurityContext caller = request.getSecurityContext();
            write(new TargetingRefused(
                    caller.getUserPrincipal() == null
                            ? "nobody"
                            : caller.getUserPrincipal().getName(),
                    request.getMethod() + " " + request.getUriInfo().getPath(),
                    found.stream().map(String::valueOf).toList()));
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    /** Who is nothing but a member or an app has no artwork to aim; what they say of themselves is nobody's business. */
    private static boolean mayKeepTheCatalogue(ContainerRequestContext request) {
        SecurityContext caller = request.getSecurityContext();
        boolean watches = caller.isUserInRole(Roles.MEMBER) || caller.isUserInRole(Roles.CLIENT);
        return !watches || Roles.STAFF.stream().anyMatch(caller::isUserInRole);
    }

    private void write(TargetingRefused attempt) {
        try {
            refusals.add(
                    attempt.actor(),
                    Reason.TARGETING,
                    attempt.attempt() + " with " + String.join(", ", attempt.names()));
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "An attempt to aim artwork at people could not be written down.", away);
        }
    }
}
