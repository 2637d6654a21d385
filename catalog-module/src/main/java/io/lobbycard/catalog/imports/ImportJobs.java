package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.CatalogReady;
import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.ImportId;
import io.lobbycard.catalog.ImportJob;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.Imports;
import io.lobbycard.catalog.TargetingRefused;
import io.lobbycard.catalog.images.OneAtATime;
import io.lobbycard.time.Routine;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@link Imports} in the database; one job after the other, so that pages keep a core and editors their rows. */
@ApplicationScoped
class ImportJobs implements Imports {

    private static final Logger LOG = System.getLogger(ImportJobs.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final int LONGEST_NAME = 200;

    private final ImportKinds kinds;
    private final ImportRows rows;
    private final ImportRunner runner;
    private final Routine looking;
    private final Executor background;
    private final Event<TargetingRefused> targeting;
    private final Clock clock;

    @Inject
    ImportJobs(
            ImportKinds kinds,
            ImportRows rows,
            ImportRunner runner,
            ManagedExecutorService threads,
            Routine looking,
            Event<TargetingRefused> targeting,
            Clock clock) {
        this.kinds = kinds;
        this.rows = rows;
        this.runner = runner;
        this.looking = looking;
        this.background = new OneAtATime(threads);
        this.targeting = targeting;
        this.clock = clock;
    }

    /** Goes on with what a node left behind that went away. */
    void ready(@Observes CatalogReady catalogIsThere) {
        looking.begin(this::goOn, Duration.ZERO, LOOK_EVERY);
    }

    @Override
    public List<ImportKind> kinds() {
        return kinds.all();
    }

    @Override
    public Set<String> kindsWatchedBy(Predicate<String> hasRole) {
        return kinds.all().stream()
                .filter(kind ->
                        hasRole.test(Roles.OPERATOR) || kind.roles().stream().anyMatch(hasRole))
                .map(ImportKind::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public ImportJob start(String kind, String fileName, byte[] csv, boolean whole, String actor) {
        ImportKind known = kinds.find(kind)
                .orElseThrow(
                        () -> refused("/kind", "There is no kind “" + kind + "”. There are: " + kinds.names() + "."));
        int total;
        try (CsvFile file = new CsvFile(new ByteArrayInputStream(csv))) {
            Header.check(file.header(), known);
            total = file.count();
        } catch (AimedFile aimed) {
            targeting.fire(new TargetingRefused(actor, "import of " + kind, aimed.columns()));
            throw refused("/file", String.valueOf(aimed.getMessage()));
        } catch (UnfitFile unfit) {
            throw refused("/file", String.valueOf(unfit.getMessage()));
        }
        if (total == 0) {
            throw refused("/file", "The file names its columns and has no row.");
        }
        String name = fileName.substring(0, Math.min(LONGEST_NAME, fileName.length()));
        StoredImport job =
                rows.add(new StoredImport(kind, name, whole, actor, total, clock.instant()), StoredFile.parts(csv));
        background.execute(() -> runner.run(new ImportId(job.id())));
        return seen(job);
    }

    @Override
    public Optional<ImportJob> job(ImportId id) {
        return rows.find(id).map(this::seen);
    }

    @Override
    public List<ImportJob> newest(Set<String> ofKinds, int limit) {
        return rows.newest(ofKinds, limit).stream().map(this::seen).toList();
    }

    @Override
    public List<ImportFault> faults(ImportId id, @Nullable Long behind, int limit) {
        return rows.faults(id, behind == null ? 0 : behind, limit);
    }

    @Override
    public ImportJob cancel(ImportId id, String actor) {
        LOG.log(Level.INFO, "{0} cancels the import {1}.", actor, id);
        return rows.cancel(id)
                .map(this::seen)
                .orElseThrow(() -> ProblemException.notFound("There is no job " + id + "."));
    }

    private ImportJob seen(StoredImport job) {
        return job.job(clock.instant());
    }

    private void goOn() {
        try {
            rows.unattended().forEach(id -> background.execute(() -> runner.run(id)));
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "The database did not say which imports wait; it is asked again.", away);
        }
    }

    private static ProblemException refused(String pointer, String why) {
        return ProblemException.unprocessable(List.of(new Violation(pointer, why)));
    }
}
