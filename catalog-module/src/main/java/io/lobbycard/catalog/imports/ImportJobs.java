package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.Imports;
import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.TargetingRefused;
import io.lobbycard.catalog.jobs.JobQueue;
import io.lobbycard.catalog.jobs.JobRows;
import io.lobbycard.catalog.jobs.NewJob;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;

/** {@link Imports}: looks at each file before it becomes a job. */
@ApplicationScoped
class ImportJobs implements Imports {

    private final ImportKinds kinds;
    private final JobRows rows;
    private final JobQueue queue;
    private final Event<TargetingRefused> targeting;

    @Inject
    ImportJobs(ImportKinds kinds, JobRows rows, JobQueue queue, Event<TargetingRefused> targeting) {
        this.kinds = kinds;
        this.rows = rows;
        this.queue = queue;
        this.targeting = targeting;
    }

    @Override
    public List<ImportKind> kinds() {
        return kinds.all();
    }

    @Override
    public Job start(String kind, String fileName, byte[] csv, boolean whole, String actor) {
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
        Job job = rows.add(new NewJob(kind, fileName, whole, actor, total), StoredFile.parts(csv));
        queue.enqueue(job.id());
        return job;
    }

    private static ProblemException refused(String pointer, String why) {
        return ProblemException.unprocessable(List.of(new Violation(pointer, why)));
    }
}
