package io.lobbycard.transparency.access;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.transparency.AccessAttempt;
import io.lobbycard.transparency.access.RefusedAttempts.Asked;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes down who asked for what is kept about a member, for the pictures that were chosen for them, or for an explanation or
 * a receipt, which tell what was watched, and was refused for their role, before anything asked {@link GrantGuard}. Members
 * who ask for another's are told that it does not exist, and are no staff. An attempt by a grant is {@link GrantGuard}'s to
 * write down if its role may read by grants.
 */
@Provider
@ApplicationScoped
public class RefusedReadings implements ContainerResponseFilter {

    private static final Map<String, AccessAttempt> OF_A_MEMBER = Map.of(
            "history", AccessAttempt.HISTORY,
            "export", AccessAttempt.EXPORT,
            "accesses", AccessAttempt.ACCESSES,
            "controls", AccessAttempt.CHOICES,
            "representation", AccessAttempt.CHOICES,
            "erasure", AccessAttempt.ERASURE,
            "artwork", AccessAttempt.PICTURES);
    private static final Set<String> OF_A_CHOICE = Set.of("explanation", "receipt");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private RefusedAttempts attempts;
    private Grants grants;
    private Members members;

    @SuppressWarnings("NullAway.Init")
    public RefusedReadings() {}

    @Inject
    RefusedReadings(RefusedAttempts attempts, Grants grants, Members members) {
        this.attempts = attempts;
        this.grants = grants;
        this.members = members;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        SecurityContext caller = request.getSecurityContext();
        if (response.getStatus() != Status.FORBIDDEN.getStatusCode() || caller.getUserPrincipal() == null) {
            return;
        }
        List<String> path = names(request.getUriInfo().getPathSegments());
        attempts.writeDown(
                caller.getUserPrincipal().getName(),
                caller::isUserInRole,
                () -> asked(path, caller.isUserInRole(Roles.SUPPORT)));
    }

    /** As resources are found: matrix parameters and empty segments make no difference. */
    static List<String> names(List<PathSegment> segments) {
        return segments.stream()
                .map(PathSegment::getPath)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * Whose an address is, and of what, if it is anybody's.
     *
     * @param noted whether an attempt to read by a grant has been written down already
     */
    private Optional<Asked> asked(List<String> path, boolean noted) {
        if (path.size() < 3) {
            return Optional.empty();
        }
        String name = path.get(1);
        String first = path.get(2);
        return switch (path.getFirst()) {
            case "members" ->
                Optional.ofNullable(OF_A_MEMBER.get(first))
                        .map(attempt -> new Asked(new MemberId(name), attempt))
                        .filter(asked -> members.exists(asked.member()));
            case "access-grants" ->
                !noted && first.equals("history") && NUMBER.matcher(name).matches()
                        ? grants.memberOf(Long.parseLong(name)).map(member -> new Asked(member, AccessAttempt.HISTORY))
                        : Optional.empty();
            case "decisions" -> OF_A_CHOICE.contains(first) ? attempts.atChoice(name) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
