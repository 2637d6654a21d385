package io.lobbycard.personalization.evaluation;

import java.util.OptionalInt;

/**
 * How much better personalised pictures do than the best picture for everybody.
 *
 * @param personalisedRate reward for each impression
 * @param controlRate reward for each impression
 * @param relative personalised over control, less 1: 0.03 is three per cent better; NaN while a rate is zero or unknown
 * @param interval of {@code relative}; with 95 % probability it holds at every look, however often one looks
 * @param difference of the rates
 * @param differenceInterval of {@code difference}; holds at every look as well
 * @param moreDays about how many days until the answer, where the status is that there is not enough data and this can
 *     be said
 */
public record Lift(
        double personalisedRate,
        double controlRate,
        double relative,
        Interval interval,
        double difference,
        Interval differenceInterval,
        Status status,
        OptionalInt moreDays) {

    /** What may be said of the two groups. */
    public enum Status {
        /** A difference that matters could still hide in the noise. */
        NOT_ENOUGH_DATA,
        /** None seen, and one that matters would have been. */
        NO_DIFFERENCE,
        BETTER,
        WORSE
    }

    /** Members in a group, and members with a reward in it, below which no interval is believed. */
    private static final int FEWEST_MEMBERS = 100;

    private static final int FEWEST_REWARDED = 30;

    /**
     * Compares what the two groups did until now.
     *
     * @param days since the groups are compared, above 0
     * @param smallest relative difference that matters, above 0, such as 0.02
     */
    public static Lift compare(GroupTotals personalised, GroupTotals control, double days, double smallest) {
        if (!(days > 0 && smallest > 0)) {
            throw new IllegalArgumentException("Days and the smallest difference that matters are above 0, but they"
                    + " are " + days + " and " + smallest + ".");
        }
        double ofPersonalised = personalised.standardError() / personalised.rate();
        double ofControl = control.standardError() / control.rate();
        double logError = Math.hypot(ofPersonalised, ofControl);
        double log = Math.log(personalised.rate() / control.rate());
        double goal = Math.log1p(smallest) / AnytimeInterval.REACH_AT_GOAL;
        Interval ofLog = AnytimeInterval.around(log, logError, goal);
        double difference = personalised.rate() - control.rate();
        double error = Math.hypot(personalised.standardError(), control.standardError());
        double missing = Math.max(missing(personalised), missing(control));
        Status status = missing > 1 ? Status.NOT_ENOUGH_DATA : status(ofLog, logError > goal);
        double needed = Math.max(missing, (logError / goal) * (logError / goal));
        return new Lift(
                personalised.rate(),
                control.rate(),
                Double.isFinite(log) ? Math.expm1(log) : Double.NaN,
                new Interval(Math.expm1(ofLog.lower()), Math.expm1(ofLog.upper())),
                difference,
                AnytimeInterval.around(difference, error, goal * control.rate()),
                status,
                status == Status.NOT_ENOUGH_DATA ? daysUntil(needed, days) : OptionalInt.empty());
    }

    private static Status status(Interval ofLog, boolean noisy) {
        if (ofLog.lower() > 0) {
            return Status.BETTER;
        }
        if (ofLog.upper() < 0) {
            return Status.WORSE;
        }
        return noisy || !ofLog.bounded() ? Status.NOT_ENOUGH_DATA : Status.NO_DIFFERENCE;
    }

    /** How many times as many members as now are needed before any interval is believed. */
    private static double missing(GroupTotals group) {
        return Math.max((double) FEWEST_MEMBERS / group.members(), (double) FEWEST_REWARDED / group.rewardedMembers());
    }

    private static OptionalInt daysUntil(double timesAsMuch, double days) {
        double more = Math.ceil(days * (timesAsMuch - 1));
        return more <= Integer.MAX_VALUE ? OptionalInt.of((int) more) : OptionalInt.empty();
    }
}
