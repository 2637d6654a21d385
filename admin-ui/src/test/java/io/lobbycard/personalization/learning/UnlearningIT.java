package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.RunningStatements;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was learned of a day is the same, byte for byte, after an erasure as if the member had never been there. */
@InServer
class UnlearningIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String WAITING = "%personalization_% for update";

    private final LocalDate day = LocalDate.now(ZoneOffset.UTC);

    @Inject
    Audience audience;

    @Inject
    LearnedToday learned;

    @Inject
    Histories histories;

    @Inject
    Snapshots snapshots;

    @Inject
    Erasures erasures;

    @Inject
    ManagedExecutorService executor;

    @Inject
    DataSource database;

    /** So that nothing that other tests did to the catalogue is still to come. */
    @BeforeEach
    void takeUpTheCatalogue() {
        snapshots.publishNow("test", "Of the catalogue as it is.");
    }

    @AfterEach
    void forget() throws Exception {
        learned.forget(day);
    }

    @Test
    void aDayHoldsNothingOfAMemberWhoHasErased() throws Exception {
        MemberId staying = audience.member("staying");
        audience.seesAndPlays(staying, Demo.PULP_FICTION);
        learned.learn();
        long without = learned.outcomes(day);
        byte[] bytes = learned.sums(day);

        MemberId erasing = audience.member("erasing");
        audience.seesAndPlays(erasing, Demo.PULP_FICTION);
        audience.seesAndPlays(erasing, Demo.GOOD_WILL_HUNTING);
        learned.learn();
        assertEquals(without + 2, learned.outcomes(day));
        assertFalse(Arrays.equals(bytes, learned.sums(day)));

        histories.erase(erasing);
        assertEquals(without, learned.outcomes(day));
        assertArrayEquals(bytes, learned.sums(day));
    }

    /** Both wait for the day that was learned, or the second for the member; whichever it is, it is taken out once. */
    @Test
    void whoErasesTwiceAtOnceIsTakenOutOnce() throws Exception {
        audience.seesAndPlays(audience.member("staying-by-twice"), Demo.PULP_FICTION);
        learned.learn();
        byte[] bytes = learned.sums(day);
        MemberId member = audience.member("erasing-twice");
        audience.seesAndPlays(member, Demo.PULP_FICTION);
        learned.learn();

        Future<?> first;
        Future<?> second;
        try (Connection holding = database.getConnection()) {
            holding.setAutoCommit(false);
            hold(holding, day);
            first = executor.submit(() -> histories.erase(member));
            second = executor.submit(() -> histories.erase(member));
            Eventually.holds("both erasures wait", PATIENCE, () -> RunningStatements.count(database, WAITING) == 2);
            holding.rollback();
        }
        first.get(1, TimeUnit.MINUTES);
        second.get(1, TimeUnit.MINUTES);

        assertArrayEquals(bytes, learned.sums(day));
    }

    /** Otherwise whoever has nothing could keep everybody's outcomes from being learned. */
    @Test
    void whoLeftNothingToLearnDisturbsNoLearner() {
        MemberId nobody = audience.member("erasing-nothing");
        MemberId somebody = audience.member("erasing-something");
        audience.sees(somebody, Demo.PULP_FICTION);
        long before = erasures.soFar();

        histories.erase(nobody);
        histories.erase(nobody);
        assertEquals(before, erasures.soFar());

        histories.erase(somebody);
        assertEquals(before + 1, erasures.soFar());
    }

    @Test
    void theLaterOfTwoErasuresHoldsWhicheverCameFirst() throws Exception {
        MemberId member = audience.member("erasing-by-two-clocks");
        histories.erase(member);
        Instant later = histories.lastErasure(member).orElseThrow().plusSeconds(2);
        remember(member, later);

        histories.erase(member);

        assertEquals(later.plusMillis(1), histories.lastErasure(member).orElseThrow());
        assertFalse(histories.eraseAgain(member, later), "the note of the later one is known");
    }

    private void remember(MemberId member, Instant erased) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update personalization_member set erased_at = ? where id = ?")) {
            update.setObject(1, LocalDateTime.ofInstant(erased, ZoneOffset.UTC));
            update.setString(2, member.value());
            assertEquals(1, update.executeUpdate());
        }
    }

    private static void hold(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                "select outcomes from personalization_learned_day where day = ? for update")) {
            look.setObject(1, day);
            try (ResultSet found = look.executeQuery()) {
                assertTrue(found.next());
            }
        }
    }

    @Test
    void aMemberWhoHasErasedAndIsBackLeavesTheirNewOutcomes() throws Exception {
        MemberId member = audience.member("erasing-and-back");
        audience.seesAndPlays(member, Demo.PULP_FICTION);
        histories.erase(member);
        learned.learn();
        long without = learned.outcomes(day);

        audience.seesAndPlays(member, Demo.PULP_FICTION);
        learned.learn();
        assertEquals(without + 1, learned.outcomes(day));

        histories.erase(member);
        assertEquals(without, learned.outcomes(day));
        assertTrue(learned.sums(day).length > 0);
    }
}
