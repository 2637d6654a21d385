package io.lobbycard.transparency.representation;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Page;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.Representation;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a member is shown that a group would change is what it changes. */
@InServer
class RepresentationPreviewIT {

    private static final MemberId MEMBER = new MemberId("comedy-fan");
    private static final List<TitleId> FILM = List.of(new TitleId("two-orchards-invented"));

    @Inject
    Representation representation;

    @Inject
    Choices choices;

    @Test
    void groupChangesWhatThePreviewSaidAndEndingItTakesThatBack() {
        Eventually.holds(
                "the invented film has its pictures",
                Duration.ofMinutes(1),
                () -> !shown(choices.choose(MEMBER, FILM)).containsValue("none"));
        Map<TitleId, String> before = shown(choices.choose(MEMBER, FILM));
        Map<TitleId, String> maple = shown(representation.preview(MEMBER, FILM, "invented-maple"));
        Map<TitleId, String> rowan = shown(representation.preview(MEMBER, FILM, "invented-rowan"));

        assertNotEquals(maple, rowan, "a preview that shows the same for all groups says nothing");
        assertEquals(Optional.empty(), representation.of(MEMBER), "asking what would change is no choice");
        assertEquals(before, shown(choices.choose(MEMBER, FILM)));

        representation.choose(MEMBER, "invented-maple");
        try {
            assertEquals(maple, shown(choices.choose(MEMBER, FILM)));
            assertEquals(rowan, shown(representation.preview(MEMBER, FILM, "invented-rowan")));
            assertEquals(before, shown(representation.preview(MEMBER, FILM, null)));
        } finally {
            representation.end(MEMBER);
        }
        assertEquals(before, shown(choices.choose(MEMBER, FILM)));
    }

    @Test
    void groupThatDoesNotExistIsRefused() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> representation.preview(MEMBER, FILM, "tall-people"));

        assertEquals(422, refused.problem().status());
    }

    private static Map<TitleId, String> shown(Page page) {
        return page.choices().stream()
                .collect(toMap(
                        choice -> choice.title(),
                        choice -> choice.artwork() == null
                                ? "none"
                                : choice.artwork().value()));
    }
}
