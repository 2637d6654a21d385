package io.lobbycard.transparency.release;

import io.lobbycard.personalization.PersonalizationReady;
import io.lobbycard.personalization.SimulatedMembers;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.Release;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * Asks a demonstration's first two questions, as soon as its simulated members are there and unless somebody has asked
 * before, so that the public page of figures shows what figures look like. They go through the gate like all others:
 * charged, with noise, held to the minimum crowd. Only the second person is missing, and the page says so.
 */
@ApplicationScoped
class DemoFigures {

    private static final Logger LOG = System.getLogger(DemoFigures.class.getName());
    private static final String FILM = "good-will-hunting-1997";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final ReleaseGate gate;
    private final SimulatedMembers members;
    private final Routine looking;
    private final Clock clock;

    @Inject
    DemoFigures(ReleaseGate gate, SimulatedMembers members, Routine looking, Clock clock) {
        this.gate = gate;
        this.members = members;
        this.looking = looking;
        this.clock = clock;
    }

    void begin(@Observes PersonalizationReady ready) {
        if (members.progress().total() > 0) {
            looking.begin(this::look, LOOK_EVERY, LOOK_EVERY);
        }
    }

    private void look() {
        if (!members.progress().learned()) {
            return;
        }
        try {
            if (gate.budgets().isEmpty()) {
                String quarter = lastQuarter();
                release("top-titles", null, quarter);
                release("members-watched", FILM, quarter);
            }
            looking.end();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "The demonstration could not ask its questions yet; the next look tries again.",
                    away);
        }
    }

    private void release(String form, @Nullable String title, String period) {
        try {
            Release unused = gate.releaseForDemo(form, title, period);
        } catch (ProblemException refused) {
            LOG.log(Level.INFO, "A question of the demonstration was refused: {0}", refused.problem());
        }
    }

    /** The last one that is over, such as {@code 2026-Q3}. */
    private String lastQuarter() {
        YearMonth before = YearMonth.now(clock.withZone(ZoneOffset.UTC)).minusMonths(3);
        return before.getYear() + "-Q" + before.get(IsoFields.QUARTER_OF_YEAR);
    }
}
