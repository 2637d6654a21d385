package io.lobbycard.admin.views.operations;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.personalization.SnapshotEntry;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.Audits;
import java.util.Optional;

/** What the audit of the newest snapshot came to, why it was held back if it was, and whether the serving one was audited. */
class SnapshotAuditPanel extends Article {

    private final transient Audits audits;
    private final transient Snapshots snapshots;
    private final Paragraph outcome = new Paragraph();
    private final Paragraph notAudited = new Paragraph();

    SnapshotAuditPanel(Audits audits, Snapshots snapshots) {
        this.audits = audits;
        this.snapshots = snapshots;
        addClassName("lobby-panel");
        add(new H2(say("snapshot-audit.title")), outcome, notAudited);
    }

    void refresh() {
        Optional<AuditRun> last = audits.lastOfSnapshots();
        long serving = snapshots.serving().map(SnapshotEntry::number).orElse(0L);
        outcome.setText(last.map(SnapshotAuditPanel::told).orElse(""));
        notAudited.setText(
                audits.ofSnapshot(serving).isPresent() ? "" : say("snapshot-audit.not", String.valueOf(serving)));
    }

    private static String told(AuditRun run) {
        String number = String.valueOf(run.snapshot());
        return run.outcome() == null
                ? say("snapshot-audit.under-way", number)
                : say("snapshot-audit.outcome", number, run.outcome());
    }
}
