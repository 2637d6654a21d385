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
