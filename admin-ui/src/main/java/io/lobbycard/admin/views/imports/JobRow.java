package io.lobbycard.admin.views.imports;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.lobbycard.admin.views.words.Durations;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.catalog.ImportId;
import io.lobbycard.catalog.ImportJob;
import io.lobbycard.catalog.ImportState;
import io.lobbycard.catalog.Imports;

/** A job: what it does, how far it is, how long it takes yet, and the rows that it did not take. */
class JobRow extends Div {

    private final transient Imports imports;
    private final transient ImportId id;
    private final Span name = new Span();
    private final Paragraph progress = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(say("jobs.cancel"));
    private final Details faults = new Details();

    JobRow(ImportId id, Imports imports, String actor) {
        this.id = id;
        this.imports = imports;
        addClassName("lobby-job");
        name.addClassName("lobby-job-name");
        progress.getElement().setAttribute("role", "status");
        cancel.addClickListener(press -> show(imports.cancel(id, actor)));
        faults.addOpenedChangeListener(change -> list());
        Div head = new Div(name, cancel);
        head.addClassNames("lobby-heading", "lobby-spread");
        add(head, bar, progress, faults);
    }

    void show(ImportJob job) {
        name.setText(say("jobs.name", say("imports.kind." + job.kind()), job.fileName()));
        bar.getElement().setAttribute("aria-label", name.getText());
        bar.setMax(Math.max(1, job.total()));
        bar.setValue(job.done());
        bar.setVisible(!job.state().ended());
        cancel.setVisible(!job.state().ended());
        progress.setText(sentence(job));
        faults.setVisible(job.failed() > 0);
        String summary = say("jobs.faults", job.failed());
        if (!summary.equals(faults.getSummaryText())) {
            faults.setSummaryText(summary);
            list();
        }
    }

    private void list() {
        faults.removeAll();
        if (faults.isOpened()) {
            faults.add(new FaultTable(imports, id));
        }
    }

    private static boolean interrupted(ImportJob job) {
        return job.state() == ImportState.WAITING && job.done() > 0;
    }

    private static String sentence(ImportJob job) {
        Long remaining = job.remainingSeconds();
        String left = remaining == null || job.state().ended()
                ? ""
                : say("jobs.left", Durations.of(remaining.intValue()), job.rate());
        return say(
                "jobs.state." + (interrupted(job) ? "interrupted" : job.state()),
                job.done(),
                job.total(),
                job.failed(),
                left,
                job.actor(),
                Moments.of(job.created()),
                job.problem() == null ? "" : job.problem());
    }
}
