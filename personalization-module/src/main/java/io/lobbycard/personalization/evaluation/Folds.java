package io.lobbycard.personalization.evaluation;

/**
 * Members in five parts: what a model tells of a row was learned from the other four, so that the doubly robust estimate
 * stays free of the bias of judging a model on its own lessons (Chernozhukov et al. 2018, section 3).
 */
final class Folds {

    static final int COUNT = 5;

    /** 2^32 over the golden ratio (Knuth, volume 3, section 6.4): folds do not follow a rhythm in the members' order. */
    private static final int GOLDEN = 0x9E3779B9;

    private Folds() {}

    static int of(DecisionLog log, int row) {
        return ofMember(log.member(row));
    }

    /** @param member index in order of first sight */
    static int ofMember(int member) {
        return ((member * GOLDEN) >>> 16) % COUNT;
    }
}
