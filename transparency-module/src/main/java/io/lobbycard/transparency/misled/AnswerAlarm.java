package io.lobbycard.transparency.misled;

import io.lobbycard.database.DatabaseReady;
import io.lobbycard.time.Routine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Counts, for whoever watches the metrics, the reports of members that should have been answered. */
@ApplicationScoped
class AnswerAlarm {

    private static final Logger LOG = System.getLogger(AnswerAlarm.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final ReportRows rows;
    private final Routine counting;
    private final Clock clock;
    private volatile int overdue;

    @Inject
    AnswerAlarm(ReportRows rows, Routine counting, Clock clock) {
        this.rows = rows;
        this.counting = counting;
        this.clock = clock;
    }

    void begin(@Observes DatabaseReady ready) {
        counting.begin(this::count, Duration.ZERO, EVERY);
    }

    /** How many were overdue when they were last counted, once a minute. */
    @Gauge(name = "misled_reports_overdue", absolute = true, unit = "none")
    int overdue() {
        return overdue;
    }

    private void count() {
        try {
            overdue = rows.overdue(clock.instant());
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Overdue reports cannot be counted just now; the last number stays.", away);
        }
    }
}
