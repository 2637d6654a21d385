package io.lobbycard.transparency.erasure;

import static jakarta.enterprise.event.TransactionPhase.AFTER_FAILURE;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.PersonalizationReady;
import io.lobbycard.transparency.erasure.KnownErasures.Known;
import io.lobbycard.transparency.keys.MemberKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Makes an erasure hold outside the database as well. It is noted there before the rows are gone, and the member's key is
 * destroyed once they are: the access log cannot lose an entry, but nobody can tell any more what it said or whom it was
 * about, in no backup either. At each start the notes are compared with the database, so that what a restored backup brought
 * back, or a crash left, is erased again.
 */
@ApplicationScoped
class ErasuresHold {

    private static final Logger LOG = System.getLogger(ErasuresHold.class.getName());

    private final KnownErasures erasures;
    private final MemberKeys keys;
    private final Histories histories;

    @Inject
    ErasuresHold(KnownErasures erasures, MemberKeys keys, Histories histories) {
        this.erasures = erasures;
        this.keys = keys;
        this.histories = histories;
    }

    void erasing(@Observes HistoryErased erased) {
        erasures.note(erased.member(), erased.at());
    }

    void erased(@Observes(during = AFTER_SUCCESS) HistoryErased erased) {
        keys.destroy(erased.member());
    }

    void notErased(@Observes(during = AFTER_FAILURE) HistoryErased erased) {
        erasures.forget(erased.member(), erased.at());
    }

    void started(@Observes PersonalizationReady ready) {
        eraseWhatCameBack();
    }

    /** Returns how many members' histories had come back. */
    int eraseWhatCameBack() {
        int again = 0;
        try {
            for (Known known : erasures.all()) {
                again += eraseIfItCameBack(known) ? 1 : 0;
            }
        } catch (RuntimeException unreadable) {
            LOG.log(Level.ERROR, "It cannot be told whether something that was erased has come back.", unreadable);
        }
        if (again > 0) {
            LOG.log(Level.WARNING, "Of {0} members, histories that were erased had come back and are erased.", again);
        }
        return again;
    }

    private boolean eraseIfItCameBack(Known known) {
        try {
            keys.destroyOlder(known.member(), known.at());
            return histories.eraseAgain(known.member(), known.at());
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Something that was erased has come back, and stays until the next start.", failed);
            erasures.note(known.member(), known.at());
            return false;
        }
    }
}
