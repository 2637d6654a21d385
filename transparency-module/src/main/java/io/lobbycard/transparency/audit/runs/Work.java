package io.lobbycard.transparency.audit.runs;

import io.lobbycard.personalization.Audiences;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.audit.measures.Recount;
import io.lobbycard.transparency.audit.proxies.ExposureAudit;
import io.lobbycard.transparency.audit.proxies.LeakageAudit;
import io.lobbycard.transparency.audit.proxies.Progress;
import io.lobbycard.transparency.audit.proxies.TwinAudit;
import io.lobbycard.transparency.audit.stage.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Does an audit. The same stage, snapshot, members and seed give the same result. */
@ApplicationScoped
class Work {

    private final Rehearsals rehearsals;
    private final Audiences audiences;

    @Inject
    Work(Rehearsals rehearsals, Audiences audiences) {
        this.rehearsals = rehearsals;
        this.audiences = audiences;
    }

    /** What was found. */
    record Found(AuditTable table, List<AuditFigure> figures) {}

    /** @param run with the number of the snapshot that is audited */
    Found of(StoredRun run, Stage stage, Progress progress) {
        AuditTable table = run.restsOnMembers()
                ? exposure(run.snapshot()).ofImpressions(stage, progress)
                : rehearsed(run, stage, progress);
        return new Found(table, Recount.figures(run.kind(), table, run.seed()));
    }

    private AuditTable rehearsed(StoredRun run, Stage catalogue, Progress progress) {
        long snapshot = run.snapshot();
        Stage stage =
                run.catalogue() == AuditCatalogue.OWN ? catalogue.showing(rehearsals.servable(snapshot)) : catalogue;
        return switch (run.kind()) {
            case TWIN -> new TwinAudit(rehearsals, snapshot).run(stage, run.members(), run.seed(), progress);
            case EXPOSURE -> exposure(snapshot).run(stage, run.members(), run.seed(), progress);
            case LEAKAGE -> new LeakageAudit(rehearsals, snapshot).run(stage, run.members(), run.seed(), progress);
        };
    }

    private ExposureAudit exposure(long snapshot) {
        return new ExposureAudit(rehearsals, snapshot, audiences);
    }
}
