package io.lobbycard.transparency.audit.proxies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.personalization.snapshots.FirstDayRehearsals;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.audit.measures.Recount;
import io.lobbycard.transparency.audit.stage.Stage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Seed 1, 100 pairs; the differences that are asserted are dozens of standard errors wide. */
class TwinAuditTest {

    private static final int PAIRS = 100;

    private static final Rehearsals REHEARSALS = FirstDayRehearsals.rehearsals();
    private static final AuditTable TABLE =
            new TwinAudit(REHEARSALS, 1).run(Stages.INVENTED, PAIRS, 1, Progress.IGNORED);
    private static final List<AuditFigure> FIGURES = Recount.figures(AuditKind.TWIN, TABLE, 1);

    @Test
    void aCatalogueWithoutLabelsCannotBeAudited() {
        Stage unlabelled = new Stage(Stages.INVENTED.titles(), Map.of(), true);

        assertThrows(
                IllegalArgumentException.class,
                () -> new TwinAudit(REHEARSALS, 1).run(unlabelled, PAIRS, 1, Progress.IGNORED));
    }

    @Test
    void theCastMovesPicturesTowardsItsGroup() {
        assertTrue(figure("differing-share", "as-served", null).low() > 0.05);
        for (String group : List.of("alder", "birch")) {
            String other = group.equals("alder") ? "birch" : "alder";
            assertTrue(figure("featuring-own-group", "as-served", group).low()
                    > figure("featuring-other-group", "as-served", other).high());
        }
    }

    /** Genres, themes, tones and years are the same, so without the cast there is nothing left to tell the twins apart. */
    @Test
    void withoutTheCastNoPictureDiffers() {
        AuditFigure left = figure("differing-share", "without-cast", null);

        assertEquals(0, left.value());
        assertEquals(0, left.high());
    }

    @Test
    void withoutTheRepresentationCheckMorePicturesWouldDiffer() {
        assertTrue(
                figure("differing-share", "without-representation-check", null).low()
                        > figure("differing-share", "as-served", null).high());
    }

    @Test
    void theSameSeedGivesTheSameTable() {
        assertEquals(TABLE, new TwinAudit(REHEARSALS, 1).run(Stages.INVENTED, PAIRS, 1, Progress.IGNORED));
    }

    /** Counted is the time of the core, so that other work on the machine does not matter. */
    @Test
    void twoThousandPairsOverAThousandTitlesTakeLessThanAMinuteOfOneCore(TestReporter reporter) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();

        AuditTable table = new TwinAudit(REHEARSALS, 1).run(Stages.INVENTED, 2_000, 1, Progress.IGNORED);
        Recount.figures(AuditKind.TWIN, table, 1);

        Duration took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - begin);
        reporter.publishEntry("twin audit of 2,000 pairs", took.toString());
        assertTrue(took.compareTo(Duration.ofMinutes(1)) < 0, took::toString);
    }

    private static AuditFigure figure(String measure, String condition, @Nullable String group) {
        return FIGURES.stream()
                .filter(each -> each.measure().equals(measure)
                        && each.condition().equals(condition)
                        && (group == null || group.equals(each.group())))
                .findFirst()
                .orElseThrow();
    }
}
