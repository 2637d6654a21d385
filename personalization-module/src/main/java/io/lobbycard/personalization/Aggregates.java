package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.time.YearMonth;
import java.util.Map;

/**
 * True sums over members, for the release gate alone: they may not be shown before noise is added. What one member adds is
 * bounded as each method says, over whole calendar months (UTC) only; no row and no member ever comes out.
 */
public interface Aggregates {

    /**
     * How a title was watched from the first to the last month, both included. Each member adds at most 1 to the members
     * and to the finished ones, and at most {@code minutesPerMember} to the minutes.
     *
     * @param finishedMinutes what a member must have watched in all to have finished
     */
    ViewingTotals viewingsOf(TitleId title, YearMonth first, YearMonth last, int minutesPerMember, int finishedMinutes);

    /** Members by title watched. Each member counts for at most {@code titlesPerMember}: those they watched longest. */
    Map<TitleId, Long> membersByTitle(YearMonth first, YearMonth last, int titlesPerMember);

    /** What became of a title's pictures. Each member counts for one of them, the first that they saw in the months. */
    Map<ArtworkId, TakeTotals> takesByArtwork(TitleId title, YearMonth first, YearMonth last);
}
