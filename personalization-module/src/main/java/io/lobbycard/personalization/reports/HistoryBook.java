package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.HistoryAccessGuard;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Reader;
import io.lobbycard.personalization.Recorded;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingPage;
import io.lobbycard.personalization.ViewingReport;
import io.lobbycard.personalization.controls.ControlLog;
import io.lobbycard.personalization.history.Periods;
import io.lobbycard.personalization.history.ReceivedViewing;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.members.Kept;
import io.lobbycard.personalization.members.MemberChances;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.storage.Database;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@link Histories} in the database, behind the guard. */
@ApplicationScoped
class HistoryBook implements Histories {

    private final ViewingIntake intake;
    private final Erasure erasure;
    private final MemberRegister members;
    private final MemberChances chances;
    private final RecordedHistories histories;
    private final ControlLog controls;
    private final Periods periods;
    private final Instance<HistoryAccessGuard> guard;
    private final Database database;
    private final Clock clock;

    @Inject
    HistoryBook(
            ViewingIntake intake,
            Erasure erasure,
            MemberRegister members,
            MemberChances chances,
            RecordedHistories histories,
            ControlLog controls,
            Periods periods,
            Instance<HistoryAccessGuard> guard,
            Database database,
            Clock clock) {
        this.intake = intake;
        this.erasure = erasure;
        this.members = members;
        this.chances = chances;
        this.histories = histories;
        this.controls = controls;
        this.periods = periods;
        this.guard = guard;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Recorded record(List<ViewingReport> viewings) {
        return viewings.isEmpty()
                ? Recorded.NOTHING
                : database.patiently(() -> intake.store(viewings, intake.shown(viewings)));
    }

    @Override
    public ViewingPage history(Reader reader, MemberId member, @Nullable String cursor, int limit) {
        if (!guard.isResolvable()) {
            throw ProblemException.forbidden("Nobody may read histories, because nothing guards them.");
        }
        guard.get().admit(reader, member);
        return database.patiently(() -> page(members.stateOf(member), cursor, limit));
    }

    @Override
    public Optional<Instant> countFrom(MemberId member, Set<ViewingId> viewings) {
        return database.patiently(() -> firstCounting(members.stateOf(member), viewings));
    }

    @Override
    public void erase(MemberId member) {
        database.thoroughly(() -> {
            erasure.erase(members.stateOf(member));
            return true;
        });
    }

    @Override
    public int erasureMark(MemberId member) {
        return database.patiently(() -> members.stateOf(member)).erasedControls();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireNotErasedSince(MemberId member, int mark) {
        long number = members.stateOf(member).number();
        Kept kept = members.kept(List.of(number)).get(number);
        if (kept == null || kept.controlRevision() != mark) {
            throw ProblemException.conflict("This was not kept: your history was erased in the meantime, and with it"
                    + " everything that you had said. Please look again before you say it once more.");
        }
    }

    @Override
    public Optional<Instant> lastErasure(MemberId member) {
        return database.patiently(() -> members.lastErasure(member));
    }

    @Override
    public boolean isErased(MemberId member) {
        return database.patiently(() -> erasure.leftNothing(members.stateOf(member)));
    }

    @Override
    public boolean eraseAgain(MemberId member, Instant at) {
        return database.thoroughly(() -> members.state(member)
                .filter(state -> !erasure.isKnown(state, at))
                .map(state -> erasure.eraseAgain(state, at))
                .orElse(false));
    }

    private ViewingPage page(MemberState member, @Nullable String cursor, int limit) {
        RecordedHistory history = histories.of(member);
        long[] starts = periods.starts(chances.of(member.id()), history);
        long now = clock.instant().getEpochSecond();
        Set<ViewingId> leftOut = controls.at(member, member.controlRevision()).leftOutViewings();
        List<Viewing> viewings = IntStream.range(0, history.size())
                .mapToObj(place -> viewing(
                        history.viewings().get(place),
                        leftOut,
                        starts[place] <= now ? null : Instant.ofEpochSecond(starts[place])))
                .toList();
        return NewestFirst.page(viewings, cursor, limit);
    }

    /** The earliest start that is still to come. */
    private Optional<Instant> firstCounting(MemberState member, Set<ViewingId> viewings) {
        RecordedHistory history = histories.of(member);
        long[] starts = periods.starts(chances.of(member.id()), history);
        long now = clock.instant().getEpochSecond();
        Set<ViewingId> leftOut = controls.at(member, member.controlRevision()).leftOutViewings();
        return IntStream.range(0, history.size())
                .filter(place -> {
                    ViewingId viewing = history.viewings().get(place).id();
                    return starts[place] > now && viewings.contains(viewing) && !leftOut.contains(viewing);
                })
                .mapToObj(place -> Instant.ofEpochSecond(starts[place]))
                .min(Comparator.naturalOrder());
    }

    private static Viewing viewing(ReceivedViewing viewing, Set<ViewingId> leftOut, @Nullable Instant countsFrom) {
        ReceivedViewing.LedBy ledBy = viewing.ledBy();
        return new Viewing(
                viewing.id(),
                viewing.title(),
                viewing.episode(),
                viewing.startedAt(),
                viewing.watchedSeconds(),
                viewing.receivedAt(),
                ledBy == null ? null : ledBy.artwork(),
                ledBy == null ? null : ledBy.snapshot(),
                leftOut.contains(viewing.id()),
                countsFrom);
    }
}
