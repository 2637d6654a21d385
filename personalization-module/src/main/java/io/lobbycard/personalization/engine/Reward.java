package io.lobbycard.personalization.engine;

/** What came of an impression, as a number from -1 to 1 for the learner. */
public final class Reward {

    /** Nothing was played within the attribution window. */
    public static final double NOTHING = 0;

    /** A play long enough to mean it. */
    public static final double QUALITY_PLAY = 1;

    /** A play given up early: the picture promised what the title did not hold, which is worse than no play. */
    public static final double ABANDONED = -0.5;

    /** Watched less than this, or than a tenth of a short title, a play counts as abandoned. */
    private static final int EARLY_SECONDS = 300;

    private static final double EARLY_PART = 0.1;

    /** Watched half of it, or this long, a play counts as a quality play. */
    private static final int MEANT_SECONDS = 1_800;

    private static final double MEANT_PART = 0.5;

    private Reward() {}

    /**
     * The reward of a play. Between an abandonment and a quality play it is {@link #NOTHING}.
     *
     * @param runtimeSeconds of the film or episode; 0 if unknown
     * @param watchedSeconds in all sittings within the attribution window
     */
    public static double ofPlay(int runtimeSeconds, int watchedSeconds) {
        double runtime = runtimeSeconds > 0 ? runtimeSeconds : MEANT_SECONDS / MEANT_PART;
        if (watchedSeconds >= Math.min(MEANT_SECONDS, MEANT_PART * runtime)) {
            return QUALITY_PLAY;
        }
        return watchedSeconds < Math.min(EARLY_SECONDS, EARLY_PART * runtime) ? ABANDONED : NOTHING;
    }
}
