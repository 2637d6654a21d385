package io.lobbycard.personalization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Members with pictures of their own against the control group, which gets the best picture for everybody. Null figures
 * are over too few members.
 *
 * @param personalisedMembers members who saw pictures of their own, or null
 * @param controlMembers members of the control group who saw any, or null
 * @param personalisedRate reward for each impression, or null
 * @param controlRate reward for each impression, or null
 * @param lift how much better, relative to the control group; null as long as that is unknown
 * @param status what may be said of it
 * @param moreDays about how many more days until something may be said; null otherwise
 * @param sizesAsExpected false if the groups have other sizes than they should, so that no lift can be believed; null if
 *     it cannot be said
 * @param expectedControlShare share of members that belongs in the control group
 * @param sizesPValue chance of sizes at least as odd in sound groups; null if it cannot be said
 * @param countedAt when the members' impressions were counted
 */
public record GroupComparison(
        @Nullable Integer personalisedMembers,
        @Nullable Integer controlMembers,
        @Nullable Double personalisedRate,
        @Nullable Double controlRate,
        @Nullable Lift lift,
        Status status,
        @Nullable Integer moreDays,
        @Nullable Boolean sizesAsExpected,
        double expectedControlShare,
        @Nullable Double sizesPValue,
        Instant countedAt) {

    /** What may be said of the two groups. */
    public enum Status {
        /** A difference that matters could still hide in the noise. */
        NOT_ENOUGH_DATA,
        /** None seen, and one that matters would have been. */
        NO_DIFFERENCE,
        BETTER,
        WORSE
    }

    /**
     * Relative lift.
     *
     * @param value 0.03 is three per cent better
     * @param lower end of an interval that holds with 95 % probability at every look, however often one looks
     * @param upper its other end
     */
    public record Lift(double value, double lower, double upper) {}
}
