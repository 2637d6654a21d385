package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import io.lobbycard.web.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Every role tries every action on the catalogue; whoever is not named is refused, and nobody else is. */
@InServer
@RunAsClient
class RolesIT {

    private static final Set<String> READERS = Set.of(
            Roles.MEMBER, Roles.CLIENT, Roles.EDITOR, Roles.REVIEWER, Roles.ANALYST, Roles.AUDITOR, Roles.OPERATOR);

    private record Action(Function<Rest, Answer> request, Set<String> roles) {}

    private static final Map<String, Action> ACTIONS = new TreeMap<>(Map.of(
            "read titles", new Action(caller -> caller.get("/api/v1/titles"), READERS),
            "read a title", new Action(caller -> caller.get("/api/v1/titles/like-father-2018"), READERS),
            "read artworks", new Action(caller -> caller.get("/api/v1/titles/like-father-2018/artwork"), READERS),
            "store a title", new Action(caller -> caller.put("/api/v1/titles/roles", "{}"), Set.of(Roles.EDITOR)),
            "upload",
                    new Action(
                            caller -> Upload.to(caller, "no-such-title", new byte[] {1}, "{}"), Set.of(Roles.EDITOR)),
            "review",
                    new Action(
                            caller -> caller.put("/api/v1/artwork/no-such-artwork/status", "{\"status\": \"live\"}"),
                            Set.of(Roles.REVIEWER)),
            "see jobs",
                    new Action(
                            caller -> caller.get("/api/v1/jobs"), Set.of(Roles.EDITOR, Roles.OPERATOR, Roles.CLIENT)),
            "cancel a job",
                    new Action(
                            caller -> caller.delete("/api/v1/jobs/00000000-0000-0000-0000-000000000000"),
                            Set.of(Roles.EDITOR, Roles.OPERATOR, Roles.CLIENT)),
            "export",
                    new Action(
                            caller -> caller.get("/api/v1/exports/no-such-kind.csv"),
                            Set.of(Roles.EDITOR, Roles.REVIEWER))));

    @Test
    void onlyTheNamedRolesGetThrough() {
        List<String> wrong = new ArrayList<>();
        ACTIONS.forEach((name, action) -> Stream.concat(Roles.ALL.stream(), Stream.of("nobody"))
                .forEach(role -> {
                    int status = action.request().apply(caller(role)).status();
                    boolean refused = status == 401 || status == 403;
                    if (refused == action.roles().contains(role)) {
                        wrong.add(role + " may" + (refused ? " not " : " ") + name + ": " + status);
                    }
                }));

        assertEquals(List.of(), wrong);
    }

    private static Rest caller(String role) {
        return role.equals("nobody") ? Rest.anonymous() : Rest.bearing(TestTokens.of("matrix-" + role, role));
    }
}
