package io.lobbycard.personalization.learning;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.choosing.Replays;
import io.lobbycard.personalization.choosing.Replays.Replay;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Outcome;
import io.lobbycard.personalization.engine.Reward;
import io.lobbycard.personalization.history.ReceivedViewing;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.learning.Attribution.Joined;
import io.lobbycard.personalization.learning.Attribution.Played;
import io.lobbycard.personalization.learning.Attribution.Seen;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.reports.ImpressionLog;
import io.lobbycard.personalization.reports.LoggedImpression;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What came of the pictures that one member saw: each choice made again and set against what was played. */
@ApplicationScoped
class MemberOutcomes {

    private final ImpressionLog log;
    private final RecordedHistories histories;
    private final SnapshotStore snapshots;
    private final Replays replays;
    private final Duration window;

    /** An outcome, the day of its impression and the snapshot over whose catalogue it is. */
    record Dated(LocalDate day, LoadedSnapshot snapshot, Outcome outcome) {}

    @Inject
    MemberOutcomes(
            ImpressionLog log,
            RecordedHistories histories,
            SnapshotStore snapshots,
            Replays replays,
            @ConfigProperty(name = "lobbycard.attribution.window", defaultValue = "PT24H") Duration window) {
        this.log = log;
        this.histories = histories;
        this.snapshots = snapshots;
        this.replays = replays;
        this.window = window;
    }

    /** How long after an impression a play may begin to count for it. */
    Duration window() {
        return window;
    }

    /**
     * Outcomes of the impressions in a span of time, which must lie so far back that all their plays are known.
     *
     * @param kept numbers of the snapshots that there still are
     */
    List<Dated> of(MemberState member, RecordedHistory history, Span span, Set<Long> kept) {
        return of(
                member,
                history,
                span,
                (long number) -> kept.contains(number) ? snapshots.numbered(number) : Optional.empty());
    }

    /**
     * Only the outcomes of choices from one snapshot, for work that goes through all members: what was read of one is let
     * go before the next.
     */
    @Transactional
    List<Dated> readOnce(MemberState member, LoadedSnapshot snapshot, Span span) {
        return of(
                member,
                histories.readOnce(member),
                span,
                number -> number == snapshot.number() ? Optional.of(snapshot) : Optional.empty());
    }

    private List<Dated> of(
            MemberState member, RecordedHistory history, Span span, LongFunction<Optional<LoadedSnapshot>> from) {
        Duration reach = span.window();
        List<LoggedImpression> seen =
                log
                        .of(
                                member.number(),
                                Attribution.weekOf(span.from()).minus(reach),
                                span.to().plus(reach))
                        .stream()
                        .filter(each -> !each.receivedAt().isAfter(span.knownBy()) && canBeMadeAgain(member, each))
                        .toList();
        List<Dated> outcomes = new ArrayList<>();
        Replay replay = replays.of(member, history);
        for (Joined joined : new Attribution(reach)
                .joinByWeek(seen(seen), played(history, span.knownBy()), span.from(), span.to())) {
            LoggedImpression impression = seen.get(joined.place());
            if (impression.byChance()) {
                from.apply(impression.basis().snapshot())
                        .flatMap(snapshot -> outcome(replay, snapshot, impression, joined))
                        .ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    private static Optional<Dated> outcome(
            Replay replay, LoadedSnapshot snapshot, LoggedImpression impression, Joined joined) {
        CatalogView catalog = snapshot.catalog();
        double reward = reward(catalog, impression.title(), joined);
        int title = catalog.titleIndex(impression.title().value());
        int artwork = catalog.artworkIndex(impression.artwork().value());
        LocalDate day = LocalDate.ofInstant(impression.at(), ZoneOffset.UTC);
        return replay.outcome(snapshot, impression.basis(), title, artwork, reward)
                .map(outcome -> new Dated(day, snapshot, outcome));
    }

    /** A client may still report what was seen before the member erased what its choice stood on. */
    private static boolean canBeMadeAgain(MemberState member, LoggedImpression impression) {
        return impression.basis().watermark() >= member.erased()
                && impression.basis().controlRevision() >= member.erasedControls();
    }

    private static double reward(CatalogView catalog, TitleId title, Joined joined) {
        int index = catalog.titleIndex(title.value());
        return joined.sittings() == 0 || index < 0
                ? Reward.NOTHING
                : Reward.ofPlay(catalog.runtimeSeconds(index, joined.episode()), joined.watchedSeconds());
    }

    private static List<Seen> seen(List<LoggedImpression> impressions) {
        List<Seen> seen = new ArrayList<>(impressions.size());
        for (LoggedImpression each : impressions) {
            seen.add(new Seen(seen.size(), each.title().value(), each.artwork().value(), each.at()));
        }
        return seen;
    }

    private static List<Played> played(RecordedHistory history, Instant knownBy) {
        List<Played> played = new ArrayList<>(history.size());
        for (ReceivedViewing each : history.viewings()) {
            if (!each.receivedAt().isAfter(knownBy)) {
                played.add(new Played(each.title().value(), each.episode(), each.startedAt(), each.watchedSeconds()));
            }
        }
        return played;
    }
}
