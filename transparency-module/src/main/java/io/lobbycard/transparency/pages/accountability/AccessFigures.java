package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.transparency.AccessMonth;
import io.lobbycard.transparency.LogComparison;
import io.lobbycard.transparency.pages.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can get to see a history, and how often that was so.
 *
 * @param mayAsk accounts that may ask for access
 * @param mayApprove accounts that may approve what others ask for
 * @param overdue emergencies whose review is overdue
 * @param months the newest first
 * @param compared the last comparison of the logs with their checkpoints; null before the first
 */
public record AccessFigures(
        long mayAsk,
        long mayApprove,
        int overdue,
        List<AccessMonth> months,
        @Nullable LogComparison compared) {

    public AccessFigures {
        months = List.copyOf(months);
    }

    /** The day of that comparison. */
    public String comparedOn() {
        return compared == null ? "" : Day.of(compared.at());
    }
}
