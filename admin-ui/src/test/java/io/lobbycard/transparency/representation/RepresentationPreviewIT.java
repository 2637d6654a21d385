package io.lobbycard.transparency.representation;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a member is shown that a group would change is what it changes. */
@InServer
class RepresentationPreviewIT {

    private static final List<MemberId> MEMBERS = Stream.of("romance-fan", "comedy-fan", "documentary-fan", "parent")
            .map(MemberId::new)
            .toList();
    private static final List<String> GROUPS = List.of("invented-maple", "invented-rowan");
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
                () -> !shown(choices.choose(MEMBERS.getFirst(), FILM)).containsValue("none"));

        long changed = MEMBERS.stream()
                .flatMap(member -> GROUPS.stream().map(group -> changes(member, group)))
                .filter(change -> change)
                .count();

        assertTrue(changed > 0, "a preview in which no group ever changes a picture says nothing");
    }

    /** Whether the group brings another picture; either way the preview must have said so. */
    private boolean changes(MemberId member, String group) {
        Map<TitleId, String> before = shown(choices.choose(member, FILM));
        Map<TitleId, String> preview = shown(representation.preview(member, FILM, group));
        assertEquals(Optional.empty(), representation.of(member), "asking what would change is no choice");
        assertEquals(before, shown(choices.choose(member, FILM)));

        representation.choose(member, group);
        try {
            assertEquals(preview, shown(choices.choose(member, FILM)));
            assertEquals(before, shown(representation.preview(member, FILM, null)));
        } finally {
            representation.end(member);
        }
        return !preview.equals(before);
    }

    @Test
    void groupThatDoesNotExistIsRefused() {
        ProblemException refused = assertThrows(
                ProblemException.class, () -> representation.preview(MEMBERS.getFirst(), FILM, "tall-people"));

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
