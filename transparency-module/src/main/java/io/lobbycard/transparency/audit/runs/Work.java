package io.lobbycard.transparency.audit.runs;

import io.lobbycard.personalization.Audiences;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
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

/** Does an audit. The same stage, members and seed give the same result as long as nothing new was learned. */
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

    Found run(AuditKind kind, AuditCatalogue catalogue, Stage stage, int members, long seed, Progress progress) {
        AuditTable table = switch (kind) {
            case TWIN -> new TwinAudit(rehearsals).run(stage, members, seed, progress);
            case EXPOSURE -> exposure(catalogue, stage, members, seed, progress);
            case LEAKAGE -> new LeakageAudit(rehearsals).run(stage, members, seed, progress);
        };
        return new Found(table, Recount.figures(kind, table, seed));
    }

    private AuditTable exposure(AuditCatalogue catalogue, Stage stage, int members, long seed, Progress progress) {
        ExposureAudit audit = new ExposureAudit(rehearsals, audiences);
        return catalogue == AuditCatalogue.OWN
                ? audit.ofImpressions(stage, progress)
                : audit.run(stage, members, seed, progress);
    }
}
