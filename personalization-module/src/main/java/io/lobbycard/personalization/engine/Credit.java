package io.lobbycard.personalization.engine;

/**
 * A person's part in a title.
 *
 * @param person the person's id
 * @param billing place in the billing, from 1; anything below counts as 1
 * @param screenShare share of the running time in which the person is seen, 0 to 1, or {@code NaN} if nothing is known
 * @param estimated whether the share was estimated from the billing instead of measured
 */
public record Credit(String person, int billing, double screenShare, boolean estimated) {

    /** Billing discount of information retrieval's DCG: 1, 0.63, 0.5, 0.43 ... (Järvelin and Kekäläinen 2002). */
    private static final double LOG_2 = Math.log(2);

    public Credit {
        billing = Math.max(1, billing);
        screenShare = Double.isFinite(screenShare) ? Math.clamp(screenShare, 0, 1) : Double.NaN;
    }

    boolean measured() {
        return !estimated && !Double.isNaN(screenShare);
    }

    double billingWeight() {
        return LOG_2 / StrictMath.log(1.0 + billing);
    }
}
