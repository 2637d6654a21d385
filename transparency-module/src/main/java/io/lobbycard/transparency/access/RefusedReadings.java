package io.lobbycard.transparency.access;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes down who asked for a member's history at the member's own address and was refused for their role, before anything
 * asked {@link GrantGuard}. Members who ask for another's are told that it does not exist, and are no staff.
 */
@Provider
@ApplicationScoped
public class RefusedReadings implements ContainerResponseFilter {

    private static final Logger LOG = System.getLogger(RefusedReadings.class.getName());
    private static final Pattern HISTORY = Pattern.compile("/?members/([^/]+)/(?:history|export)");

    private AccessLog log;
    private Members members;
    private TrustedTime time;

    @SuppressWarnings("NullAway.Init")
    public RefusedReadings() {}

    @Inject
    RefusedReadings(AccessLog log, Members members, TrustedTime time) {
        this.log = log;
        this.members = members;
        this.time = time;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        SecurityContext caller = request.getSecurityContext();
        Matcher path = HISTORY.matcher(request.getUriInfo().getPath());
        if (response.getStatus() != Status.FORBIDDEN.getStatusCode()
                || caller.getUserPrincipal() == null
                || caller.isUserInRole(Roles.MEMBER)
                || !path.matches()) {
            return;
        }
        try {
            MemberId member = new MemberId(path.group(1));
            if (members.exists(member)) {
                log.write(
                        member,
                        time.now(),
                        true,
                        AccessEntry.refused(caller.getUserPrincipal().getName()));
            }
        } catch (IllegalArgumentException noMembersName) {
            LOG.log(Level.DEBUG, "Nobody can be called so, and nobody's history was asked for.", noMembersName);
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "A refused attempt to read a history could not be written down.", away);
        }
    }
}
