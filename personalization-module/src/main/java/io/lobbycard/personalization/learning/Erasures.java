package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.storage.Turns;
import io.lobbycard.personalization.storage.Turns.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Keeps what is being learned from bringing back a member who erases meanwhile. Erasures may overlap with each other, but
 * not with the storing of what was learned, which asks whether there were any since the learner began to read.
 */
@ApplicationScoped
class Erasures {

    private final Turns turns;

    @Inject
    Erasures(Turns turns) {
        this.turns = turns;
    }

    /** How many there were so far. */
    long soFar() {
        return turns.count(Turn.ERASED);
    }

    /** Comes first in the transaction that erases. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin() {
        turns.share(Turn.ERASURE);
    }

    /**
     * Counts the erasure of a member from whom there was something to learn, once the days that were learned are without
     * them. Whoever left nothing is in nothing that is being learned, and does not keep it from being stored.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void end() {
        turns.countOn(Turn.ERASED);
    }

    /** Whether there were any since that many; until the end of the caller's transaction there will be no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean anySince(long before) {
        turns.take(Turn.ERASURE);
        return turns.count(Turn.ERASED) != before;
    }
}
