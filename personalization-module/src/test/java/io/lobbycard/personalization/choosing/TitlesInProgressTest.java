package io.lobbycard.personalization.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.TitleFacts;
import io.lobbycard.personalization.engine.TitleFacts.Form;
import io.lobbycard.personalization.history.ReceivedViewing;
import io.lobbycard.personalization.history.ReceivedViewing.LedBy;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.members.MemberState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitlesInProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");
    private static final int RUNTIME = 6_000;
    private static final CatalogView CATALOG = CatalogView.builder()
            .title(title("film", Form.FILM))
            .title(title("series", Form.SERIES))
            .build();

    @Test
    void aFilmThatWasBegunKeepsThePictureThatLedToIt() {
        assertEquals(Map.of("film", "couple"), kept(viewing("film", null, 1, 600, "couple")));
    }

    @Test
    void aFinishedFilmDoesNot() {
        assertEquals(Map.of(), kept(viewing("film", null, 2, 3_000, "couple"), viewing("film", null, 1, 2_500, null)));
    }

    @Test
    void aFilmSeenYearsAgoAndBegunAgainIsInProgress() {
        assertEquals(
                Map.of("film", "comedian"),
                kept(viewing("film", null, 700, RUNTIME, "couple"), viewing("film", null, 1, 600, "comedian")));
    }

    @Test
    void aFilmGivenUpLongAgoAndBegunAgainIsNotFinishedByBothTogether() {
        assertEquals(
                Map.of("film", "comedian"),
                kept(viewing("film", null, 100, 5_000, "couple"), viewing("film", null, 1, 600, "comedian")));
    }

    @Test
    void aFilmFinishedLastWeekAndBegunAgainIsInProgress() {
        assertEquals(
                Map.of("film", "couple"),
                kept(viewing("film", null, 7, RUNTIME, "couple"), viewing("film", null, 1, 600, "couple")));
    }

    @Test
    void whatWasReceivedLateCountsWhereItWasWatched() {
        assertEquals(
                Map.of(),
                kept(
                        viewing("film", null, 1, 2_500, "couple"),
                        viewing("film", null, 3, 2_500, null),
                        viewing("film", null, 2, 600, null)));
    }

    /** Gone through once for each title, these would be ten billion comparisons. */
    @Test
    void manyTitlesInProgressAreNoSlowerThanTheirViewings() {
        ReceivedViewing[] viewings = IntStream.range(0, 100_000)
                .mapToObj(each -> viewing("film-" + each, null, 1, 600, "picture"))
                .toArray(ReceivedViewing[]::new);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(Map.of(), kept(viewings)));
    }

    @Test
    void aSeriesMayAlwaysGoOn() {
        assertEquals(Map.of("series", "couple"), kept(viewing("series", "e1", 1, RUNTIME, "couple")));
    }

    @Test
    void afterThirtyDaysThePictureMayChange() {
        assertEquals(Map.of(), kept(viewing("film", null, 31, 600, "couple")));
    }

    @Test
    void theLastPictureThatLedThereIsKept() {
        assertEquals(
                Map.of("film", "comedian"),
                kept(viewing("film", null, 3, 600, "couple"), viewing("film", null, 2, 600, "comedian")));
    }

    @Test
    void whatTheMemberFoundByThemselfKeepsNothing() {
        assertEquals(Map.of(), kept(viewing("film", null, 1, 600, null)));
    }

    @Test
    void aViewingThatWasLeftOutKeepsNothing() {
        RecordedHistory history = history(viewing("film", null, 1, 600, "couple"));
        StatedChoices leftOut = StatedChoices.NONE.withLeftOutViewings(Set.of(0));

        assertEquals(Map.of(), TitlesInProgress.kept(CATALOG, history, leftOut, NOW));
    }

    private static Map<String, String> kept(ReceivedViewing... viewings) {
        return TitlesInProgress.kept(CATALOG, history(viewings), StatedChoices.NONE, NOW);
    }

    private static RecordedHistory history(ReceivedViewing... viewings) {
        MemberState member = new MemberState(1, new MemberId("ada"), viewings.length, 0, 0, 0, false, 0);
        return new RecordedHistory(member, List.of(viewings));
    }

    private static ReceivedViewing viewing(
            String title, @Nullable String episode, int daysAgo, int seconds, @Nullable String ledBy) {
        Instant start = NOW.minus(Duration.ofDays(daysAgo));
        LedBy picture = ledBy == null ? null : new LedBy(new ArtworkId(ledBy), 1);
        return new ReceivedViewing(
                new ViewingId("v" + daysAgo), new TitleId(title), episode, start, seconds, start, picture);
    }

    private static TitleFacts title(String id, Form form) {
        return new TitleFacts(id, 2001, form, RUNTIME, List.of(), List.of(), List.of(), List.of());
    }
}
