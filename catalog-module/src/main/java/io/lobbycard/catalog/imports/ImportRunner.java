package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportKind.Stored;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.JobState;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.changes.ChangeLog;
import io.lobbycard.catalog.jobs.JobRows;
import io.lobbycard.catalog.jobs.TakenJob;
import io.lobbycard.catalog.jobs.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works off an import in parts of a few hundred rows. Where the good rows are kept, each part is stored by itself and then
 * noted as done, so that after a crash at most one part is stored again, which changes nothing; a part that loses its
 * rows to an editor's save is stored again, too. Where the file is taken as a whole, all parts are stored in one
 * transaction, which after a crash or such a save begins anew.
 */
@ApplicationScoped
class ImportRunner implements Work {

    private static final int ROWS_IN_A_PART = 200;

    private final ImportKinds kinds;
    private final JobRows jobs;
    private final WholeFile whole;
    private final ChangeLog log;
    private final Event<CatalogChanged> changes;
    private final Clock clock;

    @Inject
    ImportRunner(
            ImportKinds kinds,
            JobRows jobs,
            WholeFile whole,
            ChangeLog log,
            Event<CatalogChanged> changes,
            Clock clock) {
        this.kinds = kinds;
        this.jobs = jobs;
        this.whole = whole;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Map<String, Set<String>> kinds() {
        return kinds.all().stream().collect(Collectors.toMap(ImportKind::name, ImportKind::roles));
    }

    @Override
    public JobState work(TakenJob job) {
        ImportKind kind = kinds.find(job.kind()).orElseThrow();
        Set<TitleId> changed = changedBefore(job, kind);
        boolean kept = !job.whole();
        try (CsvFile file = file(job)) {
            Repeats repeats = repeats(job, kind);
            skip(file, job.done(), repeats);
            JobState end = job.whole()
                    ? whole.inOneTransaction(() -> storeAll(file, kind, repeats, job, changed))
                    : storeAll(file, kind, repeats, job, changed);
            kept |= end == JobState.DONE;
            return end;
        } finally {
            if (kept && !changed.isEmpty()) {
                changes.fire(new CatalogChanged(changed, Set.of()));
            }
        }
    }

    /** Whoever stored parts of it before may have gone away with its news. */
    private Set<TitleId> changedBefore(TakenJob job, ImportKind kind) {
        return job.again() && kind.changesTitles() ? new HashSet<>(log.titlesSince(job.created())) : new HashSet<>();
    }

    /** Later rows may repeat those that were stored before. */
    private static void skip(CsvFile file, int rows, Repeats repeats) {
        if (repeats.areNone()) {
            int unused = file.skip(rows);
        } else {
            file.skip(rows, row -> unfit(row, repeats));
        }
    }

    /** Says how the job ends; the file as a whole is looked through to its end, so that all bad rows are known. */
    private JobState storeAll(CsvFile file, ImportKind kind, Repeats repeats, TakenJob job, Set<TitleId> changed) {
        boolean anyFault = false;
        while (file.hasNext()) {
            Instant begun = clock.instant();
            List<ImportRow> rows = new ArrayList<>();
            List<ImportFault> faults = new ArrayList<>();
            int read = 0;
            while (file.hasNext() && read < ROWS_IN_A_PART) {
                CsvFile.Row row = file.next();
                read++;
                unfit(row, repeats)
                        .ifPresentOrElse(why -> faults.add(why.at(row.row().line())), () -> rows.add(row.row()));
            }
            Stored stored =
                    job.whole() ? kind.store(rows, job.actor()) : Attempts.of(() -> kind.store(rows, job.actor()));
            faults.addAll(stored.faults());
            changed.addAll(stored.changed());
            anyFault |= !faults.isEmpty();
            Duration worked = Duration.between(begun, clock.instant());
            if (!jobs.advance(job.id(), read, faults, worked)) {
                return JobState.CANCELLED;
            }
        }
        return anyFault && job.whole() ? JobState.ROLLED_BACK : JobState.DONE;
    }

    private static Optional<UnfitRow> unfit(CsvFile.Row row, Repeats repeats) {
        if (row.unfit() != null) {
            return Optional.of(row.unfit());
        }
        try {
            repeats.check(row.row());
            return Optional.empty();
        } catch (UnfitRow again) {
            return Optional.of(again);
        }
    }

    private Repeats repeats(TakenJob job, ImportKind kind) {
        try (CsvFile file = file(job)) {
            return Repeats.in(file, kind);
        }
    }

    private CsvFile file(TakenJob job) {
        return new CsvFile(new StoredFile(part -> jobs.part(job.id(), part)));
    }
}
