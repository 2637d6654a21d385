package io.lobbycard.transparency.erasure;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.PersonalizationReady;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.erasure.KnownErasures.Known;
import io.lobbycard.transparency.keys.MemberKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes an erasure hold outside the database as well. It is noted there before the rows are gone, and the member's key is
 * destroyed once they are: the access log cannot lose an entry, but nobody can tell any more what it said or whom it was
 * about, in no backup either. At the start and every hour the notes are compared with the database, so that what a
 * restored backup brought back is erased again, and what a crash left undone is done.
 */
@ApplicationScoped
class ErasuresHold {

    private static final Logger LOG = System.getLogger(ErasuresHold.class.getName());
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration LONGEST_ERASURE = Duration.ofMinutes(5);

    private final KnownErasures erasures;
    private final MemberKeys keys;
    private final Histories histories;
    private final Routine comparing;
    private final Clock clock;
    private final OptionalInt backupDays;

    @Inject
    ErasuresHold(
            KnownErasures erasures,
            MemberKeys keys,
            Histories histories,
            Routine comparing,
            Clock clock,
            @ConfigProperty(name = "lobbycard.backups.days") OptionalInt backupDays) {
        this.erasures = erasures;
        this.keys = keys;
        this.histories = histories;
        this.comparing = comparing;
        this.clock = clock;
        this.backupDays = backupDays;
    }

    void erasing(@Observes HistoryErased erased) {
        erasures.begun(known(erased));
    }

    void erased(@Observes(during = AFTER_SUCCESS) HistoryErased erased) {
        erasures.done(known(erased));
        if (!erased.again()) {
            // whatever lies there, also if it was made meanwhile: what it sealed is about what is gone now
            keys.destroy(erased.member());
        }
    }

    /** What came after an erasure that is done again is sealed with another key, which stays. */
    private Known known(HistoryErased erased) {
        Optional<String> pseudonym = erased.again() ? Optional.empty() : keys.pseudonym(erased.member());
        return new Known(erased.member(), erased.at(), pseudonym);
    }

    void started(@Observes PersonalizationReady ready) {
        compare();
        comparing.begin(this::compare, EVERY, EVERY);
    }

    /** Returns how many members' histories had come back. */
    int compare() {
        int again = 0;
        try {
            erasures.allBegun().forEach(this::settle);
            for (Known known : newestOfEach()) {
                again += holds(known) ? 0 : 1;
                if (isPastEveryBackup(known)) {
                    erasures.forgotten(known);
                }
            }
        } catch (RuntimeException unreadable) {
            LOG.log(Level.ERROR, "It cannot be told whether something that was erased has come back.", unreadable);
        }
        if (again > 0) {
            LOG.log(Level.WARNING, "Of {0} members, histories that were erased had come back and are erased.", again);
        }
        return again;
    }

    /** What a member erased last takes all with it that they erased before, so earlier notes are let go. */
    private Collection<Known> newestOfEach() {
        Map<MemberId, Known> newest = new HashMap<>();
        for (Known known : erasures.allDone()) {
            Known other = newest.get(known.member());
            boolean later = other == null || known.at().isAfter(other.at());
            if (later) {
                newest.put(known.member(), known);
            }
            if (other != null) {
                erasures.forgotten(later ? other : known);
            }
        }
        return newest.values();
    }

    /** A day later than stated, as nobody states the hour. */
    private boolean isPastEveryBackup(Known known) {
        return backupDays.isPresent()
                && known.at().plus(Duration.ofDays(backupDays.getAsInt() + 1L)).isBefore(clock.instant());
    }

    /** Whether an erasure that began came to be, only the database knows; until its transaction has ended, nobody does. */
    private void settle(Known begun) {
        if (begun.at().plus(LONGEST_ERASURE).isAfter(clock.instant())) {
            return;
        }
        try {
            boolean cameToBe = histories
                    .lastErasure(begun.member())
                    .filter(last -> !last.isBefore(begun.at()))
                    .isPresent();
            if (cameToBe) {
                erasures.done(begun);
            } else {
                erasures.dropped(begun);
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "It cannot be told yet whether an erasure came to be.", away);
        }
    }

    private boolean holds(Known known) {
        try {
            if (keys.isLeft(known.member(), known.at(), known.pseudonym())) {
                keys.destroy(known.member());
            }
            return !histories.eraseAgain(known.member(), known.at());
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Something that was erased may have come back; it is tried again in an hour.", failed);
            return true;
        }
    }
}
