package io.lobbycard.personalization.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lobbycard.personalization.Recorded;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Histories from memory where they are still whole, else from the database. Memory holds {@code LOBBYCARD_CACHE_VIEWINGS}
 * viewings over all members, of a few hundred bytes each.
 */
@ApplicationScoped
public class RecordedHistories {

    /** A history is read and explained as a whole, so it must not grow without end: five a day for eleven years. */
    private static final int LONGEST = 20_000;

    private final HistoryRows rows;
    private final MemberRegister members;
    private final Cache<Long, RecordedHistory> recent;

    @Inject
    RecordedHistories(
            HistoryRows rows,
            MemberRegister members,
            @ConfigProperty(name = "lobbycard.cache.viewings", defaultValue = "200000") long viewings) {
        this.rows = rows;
        this.members = members;
        recent = Caffeine.newBuilder()
                .maximumWeight(viewings)
                .weigher((Long member, RecordedHistory history) -> history.size() + 1)
                .build();
    }

    /** The member's history at the time of the state. */
    public RecordedHistory of(MemberState member) {
        RecordedHistory known = recent.getIfPresent(member.number());
        if (known != null && known.isOf(member)) {
            return known;
        }
        RecordedHistory read = rows.read(member);
        recent.put(member.number(), read);
        return read;
    }

    /** The same for once, for work that goes through all members: memory keeps what pages need. */
    public RecordedHistory readOnce(MemberState member) {
        return rows.read(member);
    }

    /**
     * Adds to members' histories what these do not hold yet and what the member has not erased since it began, in the order
     * of each map; part of the caller's transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recorded add(Map<MemberState, Map<ViewingId, ReceivedViewing>> viewings) {
        Map<Long, Instant> kept = members.keptFrom(
                viewings.keySet().stream().map(MemberState::number).toList());
        Set<HistoryRows.Known> known = rows.known(viewings);
        int reports = 0;
        int stored = 0;
        int erased = 0;
        for (Entry<MemberState, Map<ViewingId, ReceivedViewing>> each : viewings.entrySet()) {
            MemberState member = each.getKey();
            Recorded recorded = add(member, keptFrom(kept, member), each.getValue(), known);
            reports += each.getValue().size();
            stored += recorded.stored();
            erased += recorded.erased();
        }
        rows.letGo();
        return Recorded.of(reports, stored, erased);
    }

    private Recorded add(
            MemberState member,
            Instant keptFrom,
            Map<ViewingId, ReceivedViewing> viewings,
            Set<HistoryRows.Known> known) {
        List<ReceivedViewing> unknown = viewings.values().stream()
                .filter(viewing -> !known.contains(
                        new HistoryRows.Known(member.number(), viewing.id().value())))
                .toList();
        List<ReceivedViewing> news = unknown.stream()
                .filter(viewing -> !viewing.startedAt().isBefore(keptFrom))
                .toList();
        int before = members.receive(member, news.size());
        if (before - member.erased() + news.size() > LONGEST) {
            throw ProblemException.unprocessable(List.of(new Violation(
                    "",
                    "A history holds at most " + LONGEST + " viewings, and that of " + member.id()
                            + " would hold more. Erasing it makes room.")));
        }
        rows.add(member, before, news);
        return Recorded.of(viewings.size(), news.size(), unknown.size() - news.size());
    }

    /** Erases all that was received; part of the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(MemberState member, Instant at) {
        members.eraseHistory(member, at);
        rows.delete(member);
        recent.invalidate(member.number());
    }

    private static Instant keptFrom(Map<Long, Instant> kept, MemberState member) {
        Instant from = kept.get(member.number());
        if (from == null) {
            throw MemberRegister.unknown();
        }
        return from;
    }
}
