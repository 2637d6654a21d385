package io.lobbycard.admin.views.imports;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.catalog.Exports;
import io.lobbycard.catalog.ImportJob;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.Imports;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Files to bring in and to take out, and the jobs that do so, as far as they are. */
@Route("imports")
@Menu(title = "imports.title", order = 3, icon = "vaadin:upload")
@Dependent
@RolesAllowed({Roles.EDITOR, Roles.OPERATOR})
class ImportsView extends Section implements HasDynamicTitle {

    private static final Logger LOG = System.getLogger(ImportsView.class.getName());
    private static final int JOBS = 20;
    private static final int LOOK_EVERY_MILLIS = 1_000;

    private final transient Imports imports;
    private final transient ManagedScheduledExecutorService threads;
    private final JobList jobs;
    private final Set<String> watched;
    private transient @Nullable ScheduledFuture<?> looking;

    @Inject
    ImportsView(Imports imports, Exports exports, ManagedScheduledExecutorService threads) {
        this.imports = imports;
        this.threads = threads;
        this.watched = imports.kindsWatchedBy(SignedIn::has);
        this.jobs = new JobList(imports, SignedIn.name());
        addClassName("lobby-title");
        List<ImportKind> kinds = imports.kinds().stream()
                .filter(kind -> kind.roles().stream().anyMatch(SignedIn::has))
                .toList();
        add(new Header(new H1(say("imports.title"))));
        if (!kinds.isEmpty()) {
            add(new ImportForm(imports, kinds, SignedIn.name(), this::refresh));
        }
        add(jobs);
        if (SignedIn.may(ExportPanel.class)) {
            add(new ExportPanel(exports));
        }
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

    @Override
    public String getPageTitle() {
        return say("page", say("imports.title"));
    }

    /** Sends the browser what has changed since the last look, and nothing if nothing has. */
    private void push(UI ui) {
        try {
            List<ImportJob> newest = imports.newest(watched, JOBS);
            if (!newest.equals(jobs.shown())) {
                Future<Void> unused = ui.access(() -> jobs.show(newest));
            }
        } catch (RuntimeException away) {
            // thrown on, it would end the schedule, and the page would stand still
            LOG.log(Level.DEBUG, "The jobs could not be read or shown; the next look tries again.", away);
        }
    }

    private void refresh() {
        jobs.show(imports.newest(watched, JOBS));
    }
}
