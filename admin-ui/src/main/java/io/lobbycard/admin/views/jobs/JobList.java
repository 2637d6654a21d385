package io.lobbycard.admin.views.jobs;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.JobState;
import io.lobbycard.catalog.Jobs;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The newest jobs of some kinds; each keeps its place and what was opened in it while it goes on. */
public final class JobList extends Article {

    private static final Logger LOG = System.getLogger(JobList.class.getName());
    private static final int LOOK_EVERY_MILLIS = 1_000;

    private final transient Jobs jobs;
    private final transient ManagedScheduledExecutorService threads;
    private final Set<String> kinds;
    private final int most;
    private final String actor = SignedIn.name();
    private final transient Runnable changed;
    private final Div rows = new Div();
    private final Paragraph none = new Paragraph();
    private final transient Map<JobId, JobRow> rowOf = new HashMap<>();
    private transient volatile List<Seen> shown = List.of();
    private transient @Nullable ScheduledFuture<?> looking;

    /** A job, and what it waits for. */
    private record Seen(Job job, List<Job> before) {}

    /**
     * A list that follows the jobs while it is on a page.
     *
     * @param empty what it says before the first job
     * @param changed is run when the list is not what it was, in the page's session
     */
    public JobList(
            Jobs jobs,
            ManagedScheduledExecutorService threads,
            Set<String> kinds,
            int most,
            String empty,
            Runnable changed) {
        this.jobs = jobs;
        this.threads = threads;
        this.kinds = kinds;
        this.most = most;
        this.changed = changed;
        none.setText(empty);
        addClassName("lobby-panel");
        rows.addClassName("lobby-jobs");
        add(new H2(say("jobs.title")), none, rows);
    }

    /** Looks at once for a job that was just begun. */
    public void refresh() {
        show(newest());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        refresh();
        UI ui = attached.getUI();
        looking = threads.scheduleWithFixedDelay(
                () -> push(ui), LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** Sends the browser what has changed since the last look, and nothing if nothing has. */
    private void push(UI ui) {
        try {
            List<Seen> newest = newest();
            if (!newest.equals(shown)) {
                Future<Void> unused = ui.access(() -> show(newest));
            }
        } catch (RuntimeException away) {
            // thrown on, it would end the schedule, and the page would stand still
            LOG.log(Level.DEBUG, "The jobs could not be read or shown; the next look tries again.", away);
        }
    }

    private List<Seen> newest() {
        return jobs.newest(kinds, most).stream()
                .map(job -> new Seen(job, job.state() == JobState.WAITING ? jobs.before(job.id()) : List.of()))
                .toList();
    }

    private void show(List<Seen> newest) {
        shown = List.copyOf(newest);
        none.setVisible(newest.isEmpty());
        for (int place = 0; place < newest.size(); place++) {
            Job job = newest.get(place).job();
            JobRow row = rowOf.computeIfAbsent(job.id(), id -> new JobRow(id, jobs, actor));
            if (rows.indexOf(row) != place) {
                rows.addComponentAtIndex(place, row);
            }
            row.show(job, newest.get(place).before());
        }
        changed.run();
    }
}
