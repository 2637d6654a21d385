package io.lobbycard.admin.views.jobs;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.lobbycard.admin.views.keys.Focus;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Durations;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.JobState;
import io.lobbycard.catalog.Jobs;
import io.lobbycard.catalog.ThresholdSettings;
import java.util.List;
import java.util.Locale;

/** A job: what it does, how far it is, how long it takes yet, and the rows of a file that it did not take. */
class JobRow extends Div {

    private final transient Jobs jobs;
    private final transient JobId id;
    private final Span name = new Span();
    private final Paragraph progress = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(say("jobs.cancel"));
    private final Details faults = new Details();

    /** Whether somebody stands on the button that cancels the job, which goes when the job ends. */
    private boolean onCancel;

    JobRow(JobId id, Jobs jobs, String actor) {
        this.id = id;
        this.jobs = jobs;
        addClassName("lobby-job");
        name.addClassName("lobby-job-name");
        progress.getElement().setAttribute("role", "status");
        cancel.addClickListener(press -> cancel(actor));
        cancel.addFocusListener(came -> onCancel = true);
        cancel.addBlurListener(left -> onCancel = false);
        faults.addOpenedChangeListener(change -> list());
        Div head = new Div(name, cancel);
        head.addClassNames("lobby-heading", "lobby-spread");
        add(head, bar, progress, faults);
    }

    private void cancel(String actor) {
        Job job = jobs.cancel(id, actor);
        if (!job.state().ended() && job.cancelledBy() == null) {
            Notices.failed(say("jobs.settled"));
        }
        show(job, List.of());
        // the button goes, now or when the job has ended
        Focus.on(progress);
    }

    /** @param before what a waiting job waits for */
    void show(Job job, List<Job> before) {
        name.setText(isCheck(job) ? say("jobs.check", job.subject()) : say("jobs.name", kind(job), job.subject()));
        bar.getElement().setAttribute("aria-label", name.getText());
        bar.setMax(Math.max(1, Math.max(job.done(), job.total())));
        bar.setValue(job.done());
        bar.setVisible(!job.state().ended());
        cancel.setVisible(!job.state().ended());
        if (onCancel && job.state().ended()) {
            onCancel = false;
            Focus.ifLost(progress);
        }
        progress.setText(before.isEmpty() ? sentence(job) : behind(sentence(job), before));
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
            faults.add(new FaultTable(jobs, id));
        }
    }

    private static boolean interrupted(Job job) {
        return job.state() == JobState.WAITING && job.done() > 0;
    }

    private static String sentence(Job job) {
        Long remaining = job.remainingSeconds();
        String what = isCheck(job) ? "jobs.check" : "jobs";
        String left = remaining == null || job.state().ended()
                ? ""
                : say(what + ".left", Durations.of(remaining.intValue()), job.rate());
        String cancelledBy = job.cancelledBy();
        return say(
                what + ".state." + (interrupted(job) ? "interrupted" : job.state()),
                job.done(),
                job.total(),
                job.failed(),
                left,
                job.actor(),
                Moments.of(job.created()),
                job.problem() == null ? "" : job.problem(),
                cancelledBy == null ? "" : say("jobs.cancelled-by", cancelledBy));
    }

    /** A job of a kind that whoever looks may not see is named by its kind alone, and so are all others. */
    private static String behind(String sentence, List<Job> before) {
        Job first = before.getFirst();
        Long remaining = first.remainingSeconds();
        return say(
                "jobs.behind",
                sentence,
                isCheck(first)
                        ? say("jobs.behind.check")
                        : say("jobs.behind.import", kind(first).toLowerCase(Locale.ROOT)),
                remaining == null ? "" : say("jobs.behind.left", Durations.of(remaining.intValue())),
                before.size() - 1);
    }

    private static String kind(Job job) {
        return say("imports.kind." + job.kind());
    }

    private static boolean isCheck(Job job) {
        return job.kind().equals(ThresholdSettings.JOBS);
    }
}
