package io.lobbycard.personalization.demo;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.SimulatedMembers;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.history.Periods;
import io.lobbycard.personalization.learning.DailyLearning;
import io.lobbycard.personalization.members.MemberChance;
import io.lobbycard.personalization.members.MemberChances;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Adds {@code LOBBYCARD_DEMO_MEMBERS} simulated members in the background, a few at a time with a pause in between, so that
 * pages stay quick; goes on where an earlier start stopped, and lets the learner work when all are there.
 */
@ApplicationScoped
public class Crowd implements SimulatedMembers {

    private static final Logger LOG = System.getLogger(Crowd.class.getName());
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM = RandomGeneratorFactory.of("L64X128MixRandom");
    private static final int AT_A_TIME = 25;
    private static final int WORD_EVERY = 1000;
    private static final long PAUSE_MILLIS = 15;

    private final int total;
    private final Catalog catalog;
    private final SnapshotStore snapshots;
    private final MemberChances chances;
    private final Periods periods;
    private final DailyLearning learning;
    private final DataSource dataSource;
    private final ManagedScheduledExecutorService executor;
    private final Clock clock;
    private volatile int done;
    private volatile boolean learned;

    @Inject
    Crowd(
            @ConfigProperty(name = "lobbycard.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "lobbycard.demo.members", defaultValue = "5000") int members,
            Catalog catalog,
            SnapshotStore snapshots,
            MemberChances chances,
            Periods periods,
            DailyLearning learning,
            DataSource dataSource,
            ManagedScheduledExecutorService executor,
            Clock clock) {
        total = demo ? members : 0;
        this.catalog = catalog;
        this.snapshots = snapshots;
        this.chances = chances;
        this.periods = periods;
        this.learning = learning;
        this.dataSource = dataSource;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public Progress progress() {
        return new Progress(done, total, learned);
    }

    /** Begins, if there is anything to do; returns at once. */
    public void begin() {
        if (total > 0) {
            later(this::firstPart, 0);
        }
    }

    private void later(Runnable work, long millis) {
        ScheduledFuture<?> unused = executor.schedule(work, millis, TimeUnit.MILLISECONDS);
    }

    private void firstPart() {
        try (Connection connection = dataSource.getConnection()) {
            done = counted(connection);
            if (done >= total) {
                learnWhatIsMissing();
                return;
            }
            LOG.log(Level.INFO, "Simulating {0} members with a year of viewings each.", total - done);
            LoadedSnapshot snapshot = snapshots.serving().orElseThrow().snapshot();
            part(stage(), snapshot, clock.instant());
        } catch (SQLException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The simulated members could not be begun; the next start tries again.", failed);
        }
    }

    private Stage stage() {
        try (Stream<TitleWithArtworks> everything = catalog.everything()) {
            return new Stage(everything.toList());
        }
    }

    private void part(Stage stage, LoadedSnapshot snapshot, Instant now) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            int to = Math.min(total, done + AT_A_TIME);
            add(connection, stage, snapshot, now, done, to);
            connection.commit();
            done = to;
        } catch (SQLException | RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "The simulated members stopped at " + done + " of " + total
                            + "; the next start goes on from there.",
                    failed);
            return;
        }
        if (done % WORD_EVERY == 0) {
            LOG.log(Level.INFO, "{0} of {1} simulated members are there.", done, total);
        }
        if (done < total) {
            later(() -> part(stage, snapshot, now), PAUSE_MILLIS);
        } else {
            learn();
        }
    }

    private void learnWhatIsMissing() {
        if (learning.isBehind()) {
            learning.learnAndPublish();
        }
        learned = true;
    }

    private void learn() {
        LOG.log(Level.INFO, "All {0} simulated members are there. Learning from what they watched.", total);
        learnWhatIsMissing();
    }

    private void add(Connection connection, Stage stage, LoadedSnapshot snapshot, Instant now, int from, int to)
            throws SQLException {
        Chooser chooser = new Chooser(snapshot.snapshot());
        try (CrowdRows rows = new CrowdRows(connection, snapshot)) {
            for (int each = from; each < to; each++) {
                MemberId id = new MemberId("sim-%05d".formatted(each + 1));
                MemberChance chance = chances.of(id);
                RandomGenerator random = RANDOM.create(each + 1L);
                SimulatedYear year =
                        new SimulatedYear(stage, chance, chances.inControlGroup(chance, false), periods, random);
                year.live(chooser, now.getEpochSecond());
                if (each < ChristmasPrince.MEMBERS) {
                    ChristmasPrince.watch(year, stage, now.getEpochSecond());
                }
                rows.add(id, chance, now, year);
            }
            rows.flush();
        }
    }

    private static int counted(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var count =
                        statement.executeQuery("select count(*) from personalization_member where id like 'sim-%'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
