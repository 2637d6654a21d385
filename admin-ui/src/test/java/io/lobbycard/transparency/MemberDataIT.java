package io.lobbycard.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What a member takes along, and what erasing leaves, for apps. */
@InServer
@RunAsClient
class MemberDataIT {

    private final Rest member = Rest.as("romance-fan");

    @Test
    void anotherMembersDataDoNotExist() {
        assertEquals(404, member.get("/api/v1/members/uma-fan/erasure").status());
        assertEquals(
                404,
                member.with("Accept", "text/csv")
                        .get("/api/v1/members/uma-fan/export")
                        .status());
    }

    @Test
    void viewingsComeAsCsvToWhoeverAsksForThat() {
        Answer csv = member.with("Accept", "text/csv").get("/api/v1/members/me/export");

        assertEquals(200, csv.status(), csv::body);
        assertEquals(
                "viewing,title,name,episode,startedAt,watchedSeconds,receivedAt,ledBy,leftOut",
                csv.body().lines().findFirst().orElseThrow());
        assertEquals(
                member.get("/api/v1/members/me/history").json().at("/total").asLong() + 1,
                csv.body().lines().count());
        assertTrue(
                member.get("/api/v1/members/me/export").json().at("/viewings").isArray());
    }

    @Test
    void whatIsLeftOfWhatIsErasedIsSaidWithADay() {
        Answer left = member.get("/api/v1/members/me/erasure");

        assertEquals(200, left.status(), left::body);
        LocalDate until = LocalDate.parse(left.json().at("/remains/0/until").asString());
        assertTrue(until.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(88)), left::body);
    }
}
