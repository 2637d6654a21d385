package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.transparency.AccessMonth;
import java.util.List;

/**
 * Who can get to see a history, and how often that was so.
 *
 * @param mayAsk accounts that may ask for access; whoever brings the role in a token of the sign-in service is not counted
 * @param mayApprove accounts that may approve what others ask for
 * @param changes of accounts that then could do either, in the last {@link #CHANGES_OVER} days
 * @param emergenciesInADay how many there can be in 24 hours, of all of the staff together
 * @param overdue emergencies whose review is overdue
 * @param months the newest first
 */
public record AccessFigures(
        long mayAsk, long mayApprove, long changes, int emergenciesInADay, int overdue, List<AccessMonth> months) {

    /** Days. */
    public static final int CHANGES_OVER = 30;

    public AccessFigures {
        months = List.copyOf(months);
    }

    /** Of all months. */
    public long readings() {
        return months.stream().mapToLong(AccessMonth::reads).sum();
    }

    /** Emergencies of all months that were found to be none. */
    public long unjustified() {
        return months.stream().mapToLong(AccessMonth::unjustified).sum();
    }
}
