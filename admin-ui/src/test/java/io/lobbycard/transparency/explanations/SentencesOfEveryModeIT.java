package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Candidate;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.AuditLabels;
import io.lobbycard.transparency.Representation;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Brings the engine to choose in every mode in which viewings have no say, and holds each sentence against its numbers. */
@InServer
class SentencesOfEveryModeIT {

    private static final String TEST = "test";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final TitleId TITLE = new TitleId("pulp-fiction-1994");
    private static final MemberId MEMBER = new MemberId("travolta-fan");
    private static final String GROUP = "a-first-name-with-u";

    private final Oracles oracles = new Oracles();

    @Inject
    Explanations explanations;

    @Inject
    Choices choices;

    @Inject
    Controls controls;

    @Inject
    Snapshots snapshots;

    @Inject
    Members members;

    @Inject
    AuditLabels labels;

    @Inject
    Representation representation;

    @Inject
    DataSource database;

    @Test
    void aPinnedPictureWasPickedByTheMember() {
        ArtworkId worst = ofAll(Comparator.comparingDouble(Candidate::score));
        try {
            controls.pin(MEMBER, TITLE, worst);
            Explained pinned = explained(MEMBER);

            assertEquals(Mode.PINNED, pinned.numbers().mode());
            assertEquals(worst, pinned.numbers().artwork());
            withoutChanceOrViewings(pinned, "You picked this picture");
        } finally {
            controls.pin(MEMBER, TITLE, null);
        }
    }

    @Test
    void standardPicturesAreThoseThatTheMemberAskedForOrThoseOfEverybody() {
        try {
            snapshots.killSwitch(true, TEST, "To read what is said of it.");
            Explained everybodys = explained(MEMBER);
            controls.neutral(MEMBER, true);
            Explained both = explained(MEMBER);
            snapshots.killSwitch(false, TEST, "Read.");
            Explained own = explained(MEMBER);

            for (Explained standard : List.of(everybodys, both, own)) {
                assertEquals(Mode.NEUTRAL, standard.numbers().mode());
                assertEquals(standard.numbers().standard(), standard.numbers().artwork());
            }
            withoutChanceOrViewings(everybodys, "Personal pictures were switched off for everybody");
            withoutChanceOrViewings(both, "You asked for standard pictures");
            withoutChanceOrViewings(own, "You asked for standard pictures");
        } finally {
            snapshots.killSwitch(false, TEST, "The test is over.");
            controls.neutral(MEMBER, false);
        }
    }

    @Test
    void membersOfTheControlGroupSeeWhatComesFirstForAnybody() {
        MemberId member = ofTheControlGroup();
        Explained first = explained(member);

        assertEquals(Mode.CONTROL, first.numbers().mode());
        assertTrue(first.numbers().contributions().isEmpty());
        withoutChanceOrViewings(first, "Your viewings were left aside, because you are in our control group.");
        assertTrue(candidates(first.numbers())
                .allMatch(other -> other.score() <= first.numbers().prior()));

        withAGroupToChoose(group -> {
            representation.choose(member, group);
            Explained stated = explained(member);

            assertEquals(Mode.CONTROL, stated.numbers().mode());
            assertNotEquals(first.numbers().artwork(), stated.numbers().artwork());
            withoutChanceOrViewings(stated, "Because of a choice that you stated yourself");
            representation.end(member);
        });
    }

    @Test
    void aStatedChoiceIsTheReasonWhereAnotherPictureWouldLeadWithoutIt() {
        Explained before = explained(MEMBER);
        withAGroupToChoose(group -> {
            representation.choose(MEMBER, group);
            Explained stated = explained(MEMBER);
            Explanation numbers = stated.numbers();

            assertTrue(numbers.statedChoices() > 0);
            assertEquals("Because of a choice that you stated yourself.", stated.headline());
            assertEquals(Optional.of(before.numbers().artwork()), numbers.withoutStatedChoices());
            assertNotEquals(before.numbers().artwork(), numbers.artwork());
            representation.end(MEMBER);
        });

        assertEquals(before.headline(), explained(MEMBER).headline());
    }

    /** Nothing of a member can be read while somebody else holds the table. */
    @Test
    void aChoiceThatCouldReadNothingSaysSo() throws SQLException {
        Choice degraded;
        try (Connection other = database.getConnection();
                Statement lock = other.createStatement()) {
            lock.execute("lock tables personalization_member write");
            degraded = choices.choose(MEMBER, List.of(TITLE)).choices().getFirst();
            lock.execute("unlock tables");
        }

        assertEquals(Mode.DEGRADED, degraded.mode());
        Explained explained = Eventually.value(() -> "the database answers again", PATIENCE, () -> when(degraded));
        assertEquals(explained.numbers().standard(), degraded.artwork());
        assertTrue(explained.numbers().contributions().isEmpty());
        withoutChanceOrViewings(explained, "We could not read your viewings and choices at that moment");
        Eventually.holds(
                "pages are personal again",
                PATIENCE,
                () -> choices.choose(MEMBER, List.of(TITLE))
                                .choices()
                                .getFirst()
                                .mode()
                        != Mode.DEGRADED);
    }

    private Optional<Explained> when(Choice degraded) {
        try {
            return Optional.of(explanations.explain(MEMBER, Objects.requireNonNull(degraded.token())));
        } catch (ProblemException away) {
            return Optional.empty();
        }
    }

    private void withoutChanceOrViewings(Explained explained, String begins) {
        oracles.check(explained);
        assertTrue(explained.headline().startsWith(begins), explained.headline());
        assertEquals(1, explained.numbers().propensity());
        assertEquals(0, explained.numbers().explorationProbability());
        assertTrue(explained.chance().startsWith("Neither chance nor your viewings had a part"), explained.chance());
        assertTrue(explained.uncounted().contains("no say")
                || explained.uncounted().contains("had a say"));
        double amounts = explained.numbers().contributions().stream()
                .mapToDouble(Explanation.Contribution::amount)
                .sum();
        double sum = explained.numbers().prior() + explained.numbers().statedChoices() + amounts;
        assertEquals(explained.numbers().score(), sum, 1e-9);
    }

    private Explained explained(MemberId member) {
        Choice choice = choices.choose(member, List.of(TITLE)).choices().getFirst();
        Explained explained = explanations.explain(member, Objects.requireNonNull(choice.token()));
        assertEquals(choice.artwork(), explained.numbers().artwork());
        oracles.check(explained);
        return explained;
    }

    private ArtworkId ofAll(Comparator<Candidate> order) {
        return candidates(explained(MEMBER).numbers()).min(order).orElseThrow().artwork();
    }

    private static Stream<Candidate> candidates(Explanation choice) {
        return choice.candidates().stream().filter(Candidate::eligible);
    }

    private MemberId ofTheControlGroup() {
        return IntStream.range(0, 400)
                .mapToObj(number -> new MemberId("perhaps-in-control-" + number))
                .peek(members::register)
                .filter(member -> controls.of(member).controlGroup())
                .findFirst()
                .orElseThrow();
    }

    private void withAGroupToChoose(Consumer<String> test) {
        labels.importCsv("auditor", "person,group,source\numa-thurman," + GROUP + ",The letters of her first name\n");
        try {
            test.accept(GROUP);
        } finally {
            labels.remove("auditor", GROUP);
        }
    }
}
