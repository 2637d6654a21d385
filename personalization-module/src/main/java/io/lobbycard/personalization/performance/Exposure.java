package io.lobbycard.personalization.performance;

/**
 * A picture that a member saw, and what came of it.
 *
 * @param member number of the member; leaves this package in counts only
 * @param mode as in JSON
 * @param sittings how many plays it led to
 * @param reward as the learner counts it
 */
record Exposure(
        long member, String title, String artwork, String mode, double propensity, int sittings, double reward) {

    /**
     * True if chance had a say in it, with the propensity that was logged. It had none, with a propensity of 1, for members
     * who do not explore, nor where there was but one picture.
     */
    boolean byChance() {
        return propensity < 1 && personalised();
    }

    /** True if it was chosen for this member, by chance or not, and not fixed by what they said. */
    boolean personalised() {
        return mode.equals("personalised") || mode.equals("prior") || mode.equals("exploring");
    }

    boolean control() {
        return mode.equals("control");
    }
}
