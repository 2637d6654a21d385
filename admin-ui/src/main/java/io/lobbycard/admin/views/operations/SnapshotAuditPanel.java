package io.lobbycard.admin.views.operations;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.Audits;
import java.util.Optional;

/** What the audit of the newest snapshot came to, and why it was held back if it was; not there where none was audited. */
class SnapshotAuditPanel extends Article {

    private final transient Audits audits;
    private final Paragraph outcome = new Paragraph();

    SnapshotAuditPanel(Audits audits) {
        this.audits = audits;
        addClassName("lobby-panel");
        add(new H2(say("snapshot-audit.title")), outcome);
    }

    void refresh() {
        Optional<AuditRun> last = audits.lastOfSnapshots();
        setVisible(last.isPresent());
        last.ifPresent(run -> outcome.setText(
                say("snapshot-audit.outcome", String.valueOf(run.snapshot()), String.valueOf(run.outcome()))));
    }
}
