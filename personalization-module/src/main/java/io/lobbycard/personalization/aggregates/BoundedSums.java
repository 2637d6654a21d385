package io.lobbycard.personalization.aggregates;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Aggregates;
import io.lobbycard.personalization.TakeTotals;
import io.lobbycard.personalization.ViewingTotals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/**
 * {@link Aggregates} by SQL. What a member adds is cut for each member before anything is added up, in the database or,
 * where it would sort for minutes, in one pass over its rows, of which none is kept. It reads outside the caller's
 * transaction: what it sees is what was acknowledged.
 */
@ApplicationScoped
class BoundedSums implements Aggregates {

    private static final int SECONDS_PER_MINUTE = 60;

    private static final String VIEWINGS = """
            select count(*), coalesce(sum(least(seconds div 60, ?)), 0), coalesce(sum(seconds >= ?), 0)
            from (select member, sum(watched_seconds) seconds
                  from personalization_viewing
                  where title = ? and started_at >= ? and started_at < ?
                  group by member) each_member
            """;

    /** Along the primary key, so that each member's viewings come together and nothing has to be sorted or kept. */
    private static final String BY_MEMBER = """
            select member, title, watched_seconds
            from personalization_viewing force index (primary)
            where started_at >= ? and started_at < ?
            order by member
            """;

    private static final String TAKES = """
            select artwork, count(*), sum(took)
            from (select seen.artwork,
                         exists (select 1 from personalization_viewing watched
                                 where watched.member = seen.member and watched.title = seen.title
                                   and watched.led_by = seen.artwork
                                   and watched.started_at >= seen.at and watched.started_at < ?) took,
                         row_number() over (partition by seen.member order by seen.at, seen.id) place
                  from personalization_impression seen
                  where seen.title = ? and seen.at >= ? and seen.at < ?) each_member
            where place = 1
            group by artwork
            """;

    private final Lines lines;

    @Inject
    BoundedSums(Lines lines) {
        this.lines = lines;
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public ViewingTotals viewingsOf(
            TitleId title, YearMonth first, YearMonth last, int minutesPerMember, int finishedMinutes) {
        ViewingTotals[] totals = new ViewingTotals[1];
        lines.read(
                VIEWINGS,
                line -> totals[0] = new ViewingTotals(line.getLong(1), line.getLong(2), line.getLong(3)),
                minutesPerMember,
                finishedMinutes * SECONDS_PER_MINUTE,
                title.value(),
                start(first),
                end(last));
        return totals[0];
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public Map<TitleId, Long> membersByTitle(YearMonth first, YearMonth last, int titlesPerMember) {
        MembersByTitle members = new MembersByTitle(titlesPerMember);
        lines.read(
                BY_MEMBER,
                line -> members.add(line.getLong(1), line.getString(2), line.getInt(3)),
                start(first),
                end(last));
        return members.counts();
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public Map<ArtworkId, TakeTotals> takesByArtwork(TitleId title, YearMonth first, YearMonth last) {
        Map<ArtworkId, TakeTotals> takes = new HashMap<>();
        lines.read(
                TAKES,
                line -> takes.put(new ArtworkId(line.getString(1)), new TakeTotals(line.getLong(2), line.getLong(3))),
                end(last),
                title.value(),
                start(first),
                end(last));
        return takes;
    }

    private static LocalDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay();
    }

    private static LocalDateTime end(YearMonth month) {
        return start(month.plusMonths(1));
    }
}
