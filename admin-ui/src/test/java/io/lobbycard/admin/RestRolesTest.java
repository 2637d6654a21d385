package io.lobbycard.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RestRolesTest {

    @Test
    void everyActionStandsInTheTableWithItsRoles() {
        String found = RestActions.all()
                .map(action ->
                        String.format("%-7s%-60s%s", action.verb(), action.path(), String.join(" ", action.roles()))
                                        .strip()
                                + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());

        assertEquals(RestRoles.TABLE, found);
    }
}
