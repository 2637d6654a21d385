package io.lobbycard.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.admin.RestActions.Action;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.TestTokens;
import io.lobbycard.web.Roles;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Every role, and somebody without one, tries every action of {@link RestRoles}. Whoever is not named is refused, and
 * nobody else is. What is sent names nothing that exists, so that nothing changes.
 */
@InServer
@RunAsClient
class RestRolesIT {

    private static final String NOBODY = "nobody";
    private static final String NO_ROLE = "no-role-at-all";

    /** These need no body and do what they do for whoever may; other tests see them do it. */
    private static final Set<String> ACTING_AT_ONCE = Set.of("POST /snapshots", "POST /learning");

    @Test
    void onlyTheNamedRolesGetThrough() {
        Map<String, Set<String>> table = RestRoles.byAction();
        List<String> wrong = new ArrayList<>();
        RestActions.all()
                .forEach(action -> Stream.concat(Roles.ALL.stream(), Stream.of(NO_ROLE, NOBODY))
                        .forEach(role -> {
                            Set<String> named = table.getOrDefault(action.name(), Set.of());
                            boolean may = named.contains(role) || named.contains(RestActions.ANYBODY);
                            if (may && ACTING_AT_ONCE.contains(action.name())) {
                                return;
                            }
                            int status = send(action, role);
                            boolean refused = status == 401 || status == 403;
                            if (refused == may || status >= 500) {
                                wrong.add(role + ", who " + (may ? "may " : "may not ") + action.name() + ", got "
                                        + status);
                            }
                        }));

        assertEquals(List.of(), wrong);
    }

    private static int send(Action action, String role) {
        Rest caller = role.equals(NOBODY) ? Rest.anonymous() : Rest.bearing(TestTokens.of("matrix-" + role, role));
        boolean form = action.type().startsWith("multipart/");
        return caller.with("Content-Type", form ? action.type() + "; boundary=b" : action.type())
                .send(
                        action.verb(),
                        "/api/v1" + action.address(),
                        action.verb().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(form ? "--b--\r\n" : "{"))
                .status();
    }
}
