package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.ImportId;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportKind.Stored;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.ImportState;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.titles.Contention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Works off a job in parts of a few hundred rows. Where the good rows are kept, each part is stored by itself and then
 * noted as done, so that after a crash at most one part is stored again, which changes nothing; a part that loses its
 * rows to an editor's save is stored again, too. Where the file is taken as a whole, all parts are stored in one
 * transaction, which after a crash or such a save begins anew.
 */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = System.getLogger(ImportRunner.class.getName());
    private static final int ROWS_IN_A_PART = 200;

    private final ImportKinds kinds;
    private final ImportRows jobs;
    private final WholeFile whole;
    private final Event<CatalogChanged> changes;
    private final Clock clock;

    @Inject
    ImportRunner(ImportKinds kinds, ImportRows jobs, WholeFile whole, Event<CatalogChanged> changes, Clock clock) {
        this.kinds = kinds;
        this.jobs = jobs;
        this.whole = whole;
        this.changes = changes;
        this.clock = clock;
    }

    void run(ImportId id) {
        jobs.take(id).ifPresent(this::work);
    }

    private void work(StoredImport job) {
        ImportId id = new ImportId(job.id());
        Set<TitleId> changed = new HashSet<>();
        try (CsvFile file = new CsvFile(new StoredFile(part -> jobs.part(id, part)))) {
            ImportKind kind = kinds.find(job.kind()).orElseThrow();
            file.skip(job.done());
            ImportState end = job.whole()
                    ? whole.inOneTransaction(() -> storeAll(file, kind, job, changed))
                    : storeAll(file, kind, job, changed);
            jobs.end(id, end, null);
            if (job.whole() && end != ImportState.DONE) {
                changed.clear();
            }
        } catch (RuntimeException failed) {
            if (job.whole()) {
                changed.clear();
            }
            giveUp(id, failed);
        } finally {
            if (!changed.isEmpty()) {
                changes.fire(new CatalogChanged(changed, Set.of()));
            }
        }
    }

    /** A job that others were in the way of keeps its file and is taken up again at the next look. */
    private void giveUp(ImportId id, RuntimeException failed) {
        if (Contention.isBehind(failed)) {
            LOG.log(Level.WARNING, "The import " + id + " waits, for others write the same titles.", failed);
            jobs.release(id);
        } else {
            LOG.log(Level.ERROR, "The import " + id + " ended early.", failed);
            jobs.end(id, ImportState.FAILED, "Something on our side failed; the log tells what under " + id + ".");
        }
    }

    /** Says how the job ends; the file as a whole is looked through to its end, so that all bad rows are known. */
    private ImportState storeAll(CsvFile file, ImportKind kind, StoredImport job, Set<TitleId> changed) {
        boolean anyFault = false;
        while (file.hasNext()) {
            Instant begun = clock.instant();
            List<ImportRow> rows = new ArrayList<>();
            List<ImportFault> faults = new ArrayList<>();
            int read = 0;
            while (file.hasNext() && read < ROWS_IN_A_PART) {
                CsvFile.Row row = file.next();
                read++;
                if (row.unfit() == null) {
                    rows.add(row.row());
                } else {
                    faults.add(row.unfit().at(row.row().line()));
                }
            }
            Stored stored =
                    job.whole() ? kind.store(rows, job.actor()) : Attempts.of(() -> kind.store(rows, job.actor()));
            faults.addAll(stored.faults());
            changed.addAll(stored.changed());
            anyFault |= !faults.isEmpty();
            Duration worked = Duration.between(begun, clock.instant());
            if (!jobs.advance(new ImportId(job.id()), read, faults, worked)) {
                return ImportState.CANCELLED;
            }
        }
        return anyFault && job.whole() ? ImportState.ROLLED_BACK : ImportState.DONE;
    }
}
