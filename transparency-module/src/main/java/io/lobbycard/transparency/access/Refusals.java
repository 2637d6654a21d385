package io.lobbycard.transparency.access;

import io.lobbycard.database.DatabaseReady;
import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.AccessAttempt;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who was refused. The first attempt of a person at one thing of a member is written at once; those that follow
 * within the hour are counted and written as one entry when it is over, so that a program that tries a thousand times a
 * minute fills neither the log nor the member's page. What is counted and not written yet is lost if the server is killed.
 */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());
    private static final Duration TOGETHER = Duration.ofHours(1);
    private static final Duration BEAT = Duration.ofMinutes(1);
    /** Of so many persons, members and things the hours are held at most. */
    private static final int MOST = 10_000;

    private final AccessLog log;
    private final TrustedTime time;
    private final Routine telling;
    private final ConcurrentMap<Tried, Hour> hours = new ConcurrentHashMap<>();

    @Inject
    Refusals(AccessLog log, TrustedTime time, Routine telling) {
        this.log = log;
        this.time = time;
        this.telling = telling;
    }

    /** Who tried what. */
    private record Tried(MemberId member, String name, String role, AccessAttempt attempt) {}

    /**
     * Attempts from the first on.
     *
     * @param repeats how many came after it
     * @param last when the last of all was
     */
    private record Hour(Instant first, int repeats, Instant last) {

        boolean holds(Instant at) {
            return !at.isBefore(first) && at.isBefore(first.plus(TOGETHER));
        }

        Hour repeated(Instant at) {
            return new Hour(first, repeats + 1, at);
        }
    }

    void begin(@Observes DatabaseReady ready) {
        telling.begin(this::tellWhatIsOver, BEAT, BEAT);
    }

    /**
     * Returns once the attempt is written down, or counted with one that is.
     *
     * @throws io.lobbycard.web.ProblemException 503 if it could not be written down
     */
    void write(MemberId member, Instant at, String name, String role, AccessAttempt attempt) {
        if (hours.size() >= MOST) {
            tellAll();
        }
        hours.compute(new Tried(member, name, role, attempt), (tried, before) -> {
            if (before != null && before.holds(at)) {
                return before.repeated(at);
            }
            tell(tried, before);
            log.write(member, at, true, AccessEntry.refused(name, role, attempt));
            return new Hour(at, 0, at);
        });
    }

    /** Nobody is left to tell it to, and what comes after begins anew. */
    void forget(@Observes HistoryErased erased) {
        hours.keySet().removeIf(tried -> tried.member().equals(erased.member()));
    }

    @PreDestroy
    void tellAll() {
        tell(hour -> true);
    }

    private void tellWhatIsOver() {
        Instant now = time.atLeast();
        tell(hour -> !hour.holds(now));
    }

    private void tell(Predicate<Hour> over) {
        try {
            for (Tried tried : hours.keySet()) {
                hours.computeIfPresent(tried, (which, hour) -> {
                    if (!over.test(hour)) {
                        return hour;
                    }
                    tell(which, hour);
                    return null;
                });
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Repeated attempts that were refused could not be written down just now.", away);
        }
    }

    private void tell(Tried tried, @Nullable Hour hour) {
        if (hour != null && hour.repeats() > 0) {
            log.writeRepeats(
                    tried.member(),
                    hour.last(),
                    AccessEntry.refused(tried.name(), tried.role(), tried.attempt())
                            .repeated(hour.repeats()));
        }
    }
}
