package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.Snapshots;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.learning.MemberOutcomes.Dated;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.reports.ImpressionLog;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Learns what came of each day and publishes a snapshot of it. A day is learned when every play that may count for it must
 * have been reported, and learned anew for some days after, for reports that come late. What was learned of a day is stored
 * before the next days are begun, so that after a crash the work goes on where it stopped.
 */
@ApplicationScoped
public class DailyLearning {

    private static final Logger LOG = System.getLogger(DailyLearning.class.getName());

    /** Days after which reports that come late are not learned from any more. */
    private static final int LATE = 3;

    /** Days learned in one reading of the histories, times the catalogue's artworks; bounds the sums in memory. */
    private static final int ARTWORK_DAYS_AT_ONCE = 50_000;

    private static final int MEMBERS_AT_ONCE = 500;

    /** How often days are learned again because a member was erased meanwhile, before the next night goes on. */
    private static final int TRIES = 10;

    private final ImpressionLog log;
    private final MemberRegister members;
    private final MemberOutcomes outcomes;
    private final LearnedDays days;
    private final Erasures erasures;
    private final LearningJob job;
    private final SnapshotStore store;
    private final Snapshots snapshots;
    private final Clock clock;
    private final AtomicBoolean atWork = new AtomicBoolean();

    @Inject
    DailyLearning(
            ImpressionLog log,
            MemberRegister members,
            MemberOutcomes outcomes,
            LearnedDays days,
            Erasures erasures,
            LearningJob job,
            SnapshotStore store,
            Snapshots snapshots,
            Clock clock) {
        this.log = log;
        this.members = members;
        this.outcomes = outcomes;
        this.days = days;
        this.erasures = erasures;
        this.job = job;
        this.store = store;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Whether there are days that were never learned. */
    public boolean isBehind() {
        return !days.days().containsAll(due());
    }

    /**
     * Does nothing if this node or another one is at it. Makes no snapshot if an operator went back to an older one; returns
     * whether one was made.
     */
    public boolean learnAndPublish() {
        if (!atWork.compareAndSet(false, true)) {
            return false;
        }
        try {
            return learnAndPublishAlone();
        } finally {
            atWork.set(false);
        }
    }

    private boolean learnAndPublishAlone() {
        List<LocalDate> due = due();
        if (!job.hold(0, due.size())) {
            return false;
        }
        try {
            int atOnce = daysAtOnce();
            for (int from = 0; from < due.size(); from += atOnce) {
                List<LocalDate> part = due.subList(from, Math.min(due.size(), from + atOnce));
                learn(part, from, due.size());
                LOG.log(Level.INFO, "Learned {0} of {1} days.", from + part.size(), due.size());
            }
            boolean published = snapshots
                    .publishLearned("lobbycard", "What was learned up to today.")
                    .isPresent();
            if (!published) {
                LOG.log(
                        Level.INFO,
                        "Learned and not used: an operator went back, and new snapshots keep what was then.");
            }
            return published;
        } finally {
            job.release();
        }
    }

    private int daysAtOnce() {
        int artworks = store.serving()
                .map(serving -> serving.snapshot().catalog().artworkCount())
                .orElse(0);
        return Math.max(1, ARTWORK_DAYS_AT_ONCE / Math.max(1, artworks));
    }

    /** Days with outcomes that are closed and not learned for good, the oldest first. */
    private List<LocalDate> due() {
        Instant first = log.first();
        if (first == null) {
            return List.of();
        }
        LocalDate closed = LocalDate.ofInstant(clock.instant().minus(outcomes.window()), ZoneOffset.UTC);
        Set<LocalDate> learned = days.days();
        List<LocalDate> due = new ArrayList<>();
        for (LocalDate day = LocalDate.ofInstant(first, ZoneOffset.UTC); day.isBefore(closed); day = day.plusDays(1)) {
            if (!learned.contains(day) || day.isAfter(closed.minusDays(LATE))) {
                due.add(day);
            }
        }
        return due;
    }

    private void learn(List<LocalDate> part, int done, int total) {
        Optional<CatalogView> view =
                store.serving().map(serving -> serving.snapshot().catalog());
        if (view.isEmpty()) {
            return;
        }
        int tries = 1;
        while (!learnUndisturbed(part, view.get(), done, total)) {
            if (++tries > TRIES) {
                throw new IllegalStateException("Members were erased during each of " + TRIES
                        + " attempts to learn the days from " + part.getFirst() + " on.");
            }
        }
        job.hold(done + part.size(), total);
    }

    /** Returns false if a member was erased meanwhile, who may be in what was learned. */
    private boolean learnUndisturbed(List<LocalDate> part, CatalogView view, int done, int total) {
        long erased = erasures.soFar();
        Instant now = clock.instant();
        Span span = Span.ofDays(part.getFirst(), part.getLast(), now, outcomes.window());
        SumsOfDays sums = new SumsOfDays(view);
        for (long number : log.snapshots(span.from(), span.to())) {
            store.numbered(number)
                    .ifPresent(snapshot -> sums.add(
                            snapshot.catalog(),
                            use -> forEachOutcome(snapshot, span, use, () -> job.hold(done, total))));
        }
        return part.stream().allMatch(day -> days.store(day, sums.of(day), span, erased));
    }

    private void forEachOutcome(LoadedSnapshot snapshot, Span span, Consumer<Dated> use, Runnable holdOn) {
        List<Long> all = log.members(span.from(), span.to(), snapshot.number());
        for (int from = 0; from < all.size(); from += MEMBERS_AT_ONCE) {
            holdOn.run();
            for (MemberState member :
                    members.numbered(all.subList(from, Math.min(all.size(), from + MEMBERS_AT_ONCE)))) {
                outcomes.readOnce(member, snapshot, span).forEach(use);
            }
        }
    }
}
