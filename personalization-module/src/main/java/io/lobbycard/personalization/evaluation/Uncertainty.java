package io.lobbycard.personalization.evaluation;

/** Ways to say how far an estimate may lie from the truth. */
interface Uncertainty {

    double CONFIDENCE = 0.95;

    Spread of(Ratio ratio);

    /** A standard error and a 95 % interval. */
    record Spread(double standardError, Interval interval) {

        static final Spread UNKNOWN = new Spread(Double.POSITIVE_INFINITY, Interval.UNKNOWN);
    }
}
