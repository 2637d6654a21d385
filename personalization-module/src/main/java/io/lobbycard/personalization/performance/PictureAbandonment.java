package io.lobbycard.personalization.performance;

/** The early abandonments of the plays that one picture led to, with what tells them from all plays of its title. */
final class PictureAbandonment {

    private final AbandonmentSums own = new AbandonmentSums();

    /** Of the same members' plays from all of the title's pictures, those of this one included. */
    private final AbandonmentSums.Products withAll = new AbandonmentSums.Products();

    private int membersOfNoOther;

    /**
     * What one member did, once.
     *
     * @param ofPlays from this picture, as {@code ofAbandoned}
     * @param ofAll from all of the title's pictures, as {@code ofAllAbandoned}
     * @param noOther true if no other picture led them to a play
     */
    void add(double ofPlays, double ofAbandoned, double ofAll, double ofAllAbandoned, boolean noOther) {
        own.add(ofPlays, ofAbandoned);
        withAll.add(ofPlays, ofAbandoned, ofAll, ofAllAbandoned);
        membersOfNoOther += noOther ? 1 : 0;
    }

    AbandonmentSums own() {
        return own;
    }

    /** The plays of the other pictures, of all of the title's. */
    AbandonmentSums others(AbandonmentSums all) {
        int members = all.members() - membersOfNoOther;
        return members == 0 ? new AbandonmentSums() : all.without(own, withAll, members);
    }
}
