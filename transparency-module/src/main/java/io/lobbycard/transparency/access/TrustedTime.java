package io.lobbycard.transparency.access;

import io.lobbycard.transparency.log.Logs;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The time by which grants begin and end. A clock that jumps forward ends grants early. A clock that falls behind a time
 * that was seen or signed before, by this server or another one, could make them last longer, so then nobody gets in until
 * it has caught up.
 */
@ApplicationScoped
class TrustedTime {

    /** What clocks are corrected by in everyday life. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    private final Clock clock;
    private final Supplier<Instant> signed;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);

    @Inject
    TrustedTime(Clock clock, Logs logs) {
        this(clock, () -> logs.access().signedUpTo());
    }

    /** @param signed the latest time that the log vouches for */
    TrustedTime(Clock clock, Supplier<Instant> signed) {
        this.clock = clock;
        this.signed = signed;
    }

    /**
     * The time by which somebody is let in.
     *
     * @throws ProblemException 503 if the clock has gone back
     */
    Instant now() {
        Instant now = clock.instant();
        Instant seen = atLeast();
        if (now.plus(SLACK).isBefore(seen)) {
            throw ProblemException.unavailable(
                    "The server's clock has gone back, so nobody can tell when access ends. It is closed until the clock"
                            + " has caught up.",
                    Duration.between(now, seen));
        }
        return seen;
    }

    /** The latest time that is known, for what ends or limits access: that must not wait for a clock to be right. */
    Instant atLeast() {
        return latest.accumulateAndGet(later(clock.instant(), signed.get()), TrustedTime::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
