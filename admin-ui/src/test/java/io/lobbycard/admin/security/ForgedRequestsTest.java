package io.lobbycard.admin.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgedRequestsTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, https://ours.example, ours.example, true",
        "none, , ours.example, true",
        "cross-site, https://ours.example, ours.example, false",
        "same-site, https://sister.ours.example, ours.example, false",
        ", https://ours.example, ours.example, true",
        ", http://localhost:9080, localhost:9080, true",
        ", http://localhost:9081, localhost:9080, false",
        ", https://evil.example, ours.example, false",
        ", null, ours.example, false",
        ", http:/[broken, ours.example, false",
        ", , ours.example, true"
    })
    void browsersSayWhereARequestComesFrom(String fetchSite, String origin, String host, boolean ours) {
        assertEquals(ours, ForgedRequests.comesFromUs(fetchSite, origin, host));
    }
}
