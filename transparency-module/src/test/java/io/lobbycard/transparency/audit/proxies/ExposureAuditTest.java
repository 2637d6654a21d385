package io.lobbycard.transparency.audit.proxies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.AudienceCell;
import io.lobbycard.personalization.Audiences;
import io.lobbycard.personalization.snapshots.FirstDayRehearsals;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.audit.measures.Recount;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExposureAuditTest {

    private static final int MEMBERS = 400;

    private static final Audiences NOBODY = (weights, pictures, parts) -> List.of();

    private static final AuditTable TABLE = new ExposureAudit(FirstDayRehearsals.rehearsals(), 1, NOBODY)
            .run(Stages.INVENTED, MEMBERS, 1, Progress.IGNORED);

    @Test
    void everyMemberCountsOnceForATitle() {
        assertTrue(TABLE.rows().stream().allMatch(row -> Long.parseLong(row.get(3)) == MEMBERS / 4));
        assertTrue(TABLE.rows().stream().allMatch(row -> Long.parseLong(row.get(4)) <= Long.parseLong(row.get(3))));
    }

    /** What is counted of real members goes into the figures as it comes, small cells left out. */
    @Test
    void impressionsAreSetAgainstPresence() {
        TitleId title = Stages.INVENTED.titles().getFirst().title().id();
        Audiences some = (weights, pictures, parts) -> List.of(
                new AudienceCell(parts - 1, title, 200, 150), new AudienceCell(0, title, Audiences.SMALLEST - 1, 1));
        AuditTable table = new ExposureAudit(FirstDayRehearsals.rehearsals(), 1, some)
                .ofImpressions(Stages.INVENTED, Progress.IGNORED);

        List<AuditFigure> figures = Recount.figures(AuditKind.EXPOSURE, table, 1);

        assertEquals(4, figures.size());
        assertEquals("quarter-4", figures.getFirst().condition());
        assertEquals(0.75, figures.getFirst().value(), 1e-12);
        assertEquals(1, figures.get(1).value() + figures.get(3).value(), 1e-9);
    }

    @Test
    void whoWatchesMoreOfAGroupSeesMoreOfIt() {
        List<AuditFigure> featured = Recount.figures(AuditKind.EXPOSURE, TABLE, 1).stream()
                .filter(figure -> figure.measure().equals("featured-share"))
                .toList();

        assertEquals(8, featured.size());
        for (int group = 0; group < 2; group++) {
            assertTrue(featured.get(4 * group + 3).value()
                    > featured.get(4 * group).value());
        }
    }

    /** Everybody is shown the same titles, so what is on screen in them is the same for everybody. */
    @Test
    void presenceIsThatOfTheTitlesAndAddsUp() {
        List<Double> presence = Recount.figures(AuditKind.EXPOSURE, TABLE, 1).stream()
                .filter(figure -> figure.measure().equals("presence-share"))
                .map(AuditFigure::value)
                .distinct()
                .toList();

        assertEquals(2, presence.size());
        assertEquals(1, presence.get(0) + presence.get(1), 1e-9);
    }
}
