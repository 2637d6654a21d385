package io.lobbycard.transparency.audit.proxies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.MadeUpMember;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.personalization.RehearsedCatalogue;
import io.lobbycard.personalization.snapshots.FirstDayRehearsals;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.audit.measures.Recount;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Seed 3, 600 members. An interval of 95 in 100 misses 0.5 by accident 5 times in 100; with this seed it does not. */
class LeakageAuditTest {

    private static final int MEMBERS = 600;

    @Test
    void randomAndNeutralPicturesTellNothing() {
        List<AuditFigure> areas = areas(FirstDayRehearsals.rehearsals());

        for (String condition : List.of("random", "neutral", "without-cast")) {
            AuditFigure area = area(areas, condition);
            assertTrue(area.low() <= 0.5 && area.high() >= 0.5, area.toString());
        }
        assertEquals(0.5, area(areas, "neutral").value());
    }

    /** A chooser that gives a member's taste away, to show that the attacker would notice. */
    @Test
    void aPlantedLeakIsFound() {
        List<AuditFigure> areas = areas(new Telltale());

        // as well as the viewings themselves tell it: 30 of 0.6 against 30 of 0.4
        assertTrue(area(areas, "as-served").low() > 0.75, areas.toString());
        assertEquals(0.5, area(areas, "without-cast").value());
    }

    private static AuditFigure area(List<AuditFigure> areas, String condition) {
        return areas.stream()
                .filter(area -> area.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private static List<AuditFigure> areas(Rehearsals rehearsals) {
        return Recount.figures(
                AuditKind.LEAKAGE,
                new LeakageAudit(rehearsals, 1).run(Stages.INVENTED, MEMBERS, 3, Progress.IGNORED),
                3);
    }

    /** Picture 1 everywhere for whoever watched more of the second group, else picture 0. */
    private static final class Telltale implements Rehearsals {

        @Override
        public Set<ArtworkId> servable(long snapshot) {
            return Set.of();
        }

        @Override
        public Rehearsal over(long snapshot, RehearsedCatalogue catalogue, List<TitleId> page) {
            return new Rehearsal() {
                @Override
                public int[] choose(MadeUpMember member, Without without) {
                    long second = member.viewings().stream()
                            .filter(viewing -> viewing.title().value().endsWith("-1"))
                            .count();
                    int[] chosen = new int[page.size()];
                    boolean tells = without == Without.NOTHING
                            && 2 * second > member.viewings().size();
                    Arrays.setAll(chosen, place -> 2 * place + (tells ? 1 : 0));
                    return chosen;
                }

                @Override
                public ArtworkId artwork(int number) {
                    return new ArtworkId("picture-" + number);
                }
            };
        }
    }
}
