package io.lobbycard.catalog.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often a job is begun that does not get on. */
class JobTakesTest {

    private static final Instant BEGUN = Instant.parse("2026-05-04T10:00:00Z");
    private static final Instant FREE = BEGUN.plusSeconds(61);

    private final StoredJob job = new StoredJob(new NewJob("titles", "titles.csv", false, "editor", 1_000), BEGUN);

    @Test
    void jobThatThreeServersDidNotSurviveHasFailed() {
        StoredJob all = new StoredJob(new NewJob("artworks", "artworks.csv", true, "editor", 1_000), BEGUN);
        Instant now = BEGUN;
        for (String node : List.of("first", "second", "third")) {
            assertTrue(all.take(node, now), node);
            assertTrue(all.advance(node, 200, 0, Duration.ofSeconds(2), now), node);
            now = now.plusSeconds(61);
        }

        assertFalse(all.take("fourth", now), "it took a fourth server down");

        Job seen = all.seen(now);
        assertEquals(JobState.FAILED, seen.state());
        assertEquals(
                "This was begun 3 times and never got on: its server went away in the middle, or rows were there that it was to"
                        + " make. So it is not begun again. The logs of the servers may say more.",
                seen.problem());
    }

    @Test
    void jobThatGetsOnIsTakenUpAsOftenAsServersRestart() {
        Instant now = BEGUN;
        for (int restart = 0; restart < 5; restart++) {
            assertTrue(job.take("node-" + restart, now), "restart " + restart);
            assertTrue(job.advance("node-" + restart, 200, 0, Duration.ofSeconds(2), now));
            now = now.plusSeconds(61);
        }
        assertEquals(1_000, job.seen(now).done());
    }

    /** Else a file that takes servers down would do so at each start, as each of them reads it first. */
    @Test
    void jobWhoseFileIsOnlyReadDoesNotGetOn() {
        Instant now = BEGUN;
        for (String node : List.of("first", "second", "third")) {
            assertTrue(job.take(node, now), node);
            assertTrue(job.renew(node, now), node);
            now = now.plusSeconds(61);
        }

        assertFalse(job.take("fourth", now));
    }

    @Test
    void jobThatIsLetGoIsNotCountedAsLeftBehind() {
        for (int time = 0; time < 5; time++) {
            assertTrue(job.take("first", BEGUN), "time " + time);
            job.release("first", false);
        }
    }

    @Test
    void jobThatIsLetGoThreeTimesBecauseOthersMayBeInItsWayWasTakenForTheLastTime() {
        assertTrue(job.take("first", BEGUN));
        job.release("first", true);
        assertTrue(job.take("first", BEGUN));
        assertFalse(job.taken().last());
        job.release("first", true);

        assertTrue(job.take("first", BEGUN));
        assertTrue(job.taken().last());

        assertFalse(job.take("second", FREE));
        String why = String.valueOf(job.seen(FREE).problem());
        assertTrue(why.contains(", or rows were there that it was to make."), why);
    }
}
