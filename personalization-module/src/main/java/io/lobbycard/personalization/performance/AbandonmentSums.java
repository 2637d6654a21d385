package io.lobbycard.personalization.performance;

/**
 * How many plays were given up early, summed over members, whose plays resemble each other. Each play counts by the
 * inverse of the propensity of its picture, so that pictures are compared as if all members had seen each.
 */
final class AbandonmentSums {

    private int members;
    private double plays;
    private double abandoned;
    private double squaredPlays;
    private double squaredAbandoned;
    private double product;

    /** What one member did, once. */
    void add(double ofPlays, double ofAbandoned) {
        members++;
        plays += ofPlays;
        abandoned += ofAbandoned;
        squaredPlays += ofPlays * ofPlays;
        squaredAbandoned += ofAbandoned * ofAbandoned;
        product += ofPlays * ofAbandoned;
    }

    /** Products of what members did with one picture and with all, summed over those who played it. */
    static final class Products {

        private double plays;
        private double abandoned;
        private double mixed;

        void add(double ofPlays, double ofAbandoned, double ofAll, double ofAllAbandoned) {
            plays += ofPlays * ofAll;
            abandoned += ofAbandoned * ofAllAbandoned;
            mixed += ofPlays * ofAllAbandoned + ofAbandoned * ofAll;
        }
    }

    /**
     * What is left of these sums without a part of them: each member's are a difference, whose square is (a - b)^2.
     *
     * @param products of the part and the whole
     * @param left how many members have anything left
     */
    AbandonmentSums without(AbandonmentSums part, Products products, int left) {
        AbandonmentSums rest = new AbandonmentSums();
        rest.members = left;
        rest.plays = plays - part.plays;
        rest.abandoned = abandoned - part.abandoned;
        rest.squaredPlays = squaredPlays - 2 * products.plays + part.squaredPlays;
        rest.squaredAbandoned = squaredAbandoned - 2 * products.abandoned + part.squaredAbandoned;
        rest.product = product - products.mixed + part.product;
        return rest;
    }

    int members() {
        return members;
    }

    /** As many members of equal weight would say as much (Kish 1965, section 11.7). */
    double effectiveMembers() {
        return plays * plays / squaredPlays;
    }

    double rate() {
        return abandoned / plays;
    }

    /** Of the rate, by the delta method for a ratio of two sums (Cochran 1977, Sampling Techniques, section 6.4). */
    double standardError() {
        double rate = rate();
        double squares = squaredAbandoned - 2 * rate * product + rate * rate * squaredPlays;
        return Math.sqrt(Math.max(0, squares) * members / (members - 1.0)) / plays;
    }
}
