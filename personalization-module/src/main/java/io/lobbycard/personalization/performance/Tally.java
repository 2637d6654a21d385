package io.lobbycard.personalization.performance;

import io.lobbycard.personalization.Rate;
import io.lobbycard.personalization.engine.Reward;
import io.lobbycard.personalization.evaluation.Interval;
import io.lobbycard.personalization.evaluation.RatePosterior;

/** What came of one picture, counted. */
final class Tally {

    static final double LEVEL = 0.95;

    long members;
    long impressions;
    long takes;
    long qualityPlays;
    long earlyAbandonments;
    private long lastMember = Long.MIN_VALUE;

    /** Takes exposures in the order of their members. */
    void add(Exposure exposure) {
        if (exposure.member() != lastMember) {
            members++;
            lastMember = exposure.member();
        }
        impressions++;
        takes += exposure.sittings() > 0 ? 1 : 0;
        qualityPlays += exposure.reward() == Reward.QUALITY_PLAY ? 1 : 0;
        earlyAbandonments += exposure.reward() == Reward.ABANDONED ? 1 : 0;
    }

    Rate quality() {
        return rate(qualityPlays, impressions);
    }

    Rate abandoned() {
        return rate(earlyAbandonments, takes);
    }

    static Rate rate(long successes, long trials) {
        RatePosterior belief = new RatePosterior(successes, trials);
        Interval interval = belief.credible(LEVEL);
        return new Rate(trials == 0 ? belief.mean() : (double) successes / trials, interval.lower(), interval.upper());
    }
}
