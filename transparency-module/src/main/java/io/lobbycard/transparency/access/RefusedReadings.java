package io.lobbycard.transparency.access;

import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.web.ProblemException;
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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes down who asked for what is kept about a member, or for an explanation or a receipt, which tell what was watched, and
 * was refused for their role, before anything asked {@link GrantGuard}. Members who ask for another's are told that it does
 * not exist, and are no staff. An attempt by a grant is {@link GrantGuard}'s to write down if its role may read by grants.
 */
@Provider
@ApplicationScoped
public class RefusedReadings implements ContainerResponseFilter {

    private static final Logger LOG = System.getLogger(RefusedReadings.class.getName());
    private static final Pattern HISTORY = Pattern.compile(
            "/?members/([^/]+)/(?:history|export|accesses|controls.*|representation|erasure|artwork/preview)");
    private static final Pattern GRANTED = Pattern.compile("/?access-grants/(\\d{1,18})/history");
    private static final Pattern EXPLANATION = Pattern.compile("/?decisions/([^/]+)/(?:explanation|receipt)");

    /** As the member reads it, of somebody with several the first. */
    private static final List<String> ROLES = List.of(
            Roles.SUPPORT,
            Roles.PRIVACY_OFFICER,
            Roles.AUDITOR,
            Roles.ANALYST,
            Roles.EDITOR,
            Roles.REVIEWER,
            Roles.OPERATOR,
            Roles.CLIENT);

    private AccessLog log;
    private Grants grants;
    private Members members;
    private Decisions decisions;
    private TrustedTime time;

    @SuppressWarnings("NullAway.Init")
    public RefusedReadings() {}

    @Inject
    RefusedReadings(AccessLog log, Grants grants, Members members, Decisions decisions, TrustedTime time) {
        this.log = log;
        this.grants = grants;
        this.members = members;
        this.decisions = decisions;
        this.time = time;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        SecurityContext caller = request.getSecurityContext();
        if (response.getStatus() != Status.FORBIDDEN.getStatusCode()
                || caller.getUserPrincipal() == null
                || caller.isUserInRole(Roles.MEMBER)) {
            return;
        }
        try {
            asked(request.getUriInfo().getPath(), caller.isUserInRole(Roles.SUPPORT))
                    .ifPresent(member -> log.write(
                            member,
                            time.now(),
                            true,
                            AccessEntry.refused(caller.getUserPrincipal().getName(), role(caller))));
        } catch (ProblemException problem) {
            Level level = problem.problem().status() < Status.INTERNAL_SERVER_ERROR.getStatusCode()
                    ? Level.DEBUG
                    : Level.WARNING;
            LOG.log(level, "A refused attempt was nobody's, or could not be written down.", problem);
        } catch (IllegalArgumentException nobodys) {
            LOG.log(
                    Level.DEBUG,
                    "Nobody is called so, or the token is nobody's: nobody's history was asked for.",
                    nobodys);
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "A refused attempt to read a history could not be written down.", away);
        }
    }

    private static String role(SecurityContext caller) {
        return ROLES.stream().filter(caller::isUserInRole).findFirst().orElse("staff");
    }

    /**
     * Whose viewings an address would have told, if anybody's.
     *
     * @param noted whether an attempt to read by a grant has been written down already
     */
    private Optional<MemberId> asked(String path, boolean noted) {
        Matcher history = HISTORY.matcher(path);
        if (history.matches()) {
            return Optional.of(new MemberId(history.group(1))).filter(members::exists);
        }
        Matcher granted = GRANTED.matcher(path);
        if (granted.matches()) {
            return noted ? Optional.empty() : grants.memberOf(Long.parseLong(granted.group(1)));
        }
        Matcher explanation = EXPLANATION.matcher(path);
        return explanation.matches() ? Optional.of(decisions.memberOf(explanation.group(1))) : Optional.empty();
    }
}
