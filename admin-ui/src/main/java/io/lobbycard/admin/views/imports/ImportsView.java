package io.lobbycard.admin.views.imports;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.jobs.JobList;
import io.lobbycard.catalog.Exports;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.Imports;
import io.lobbycard.catalog.Jobs;
import io.lobbycard.web.FileRoom;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Files to bring in and to take out, and the jobs that do so, as far as they are. */
@Route("imports")
@Menu(title = "imports.title", order = 3, icon = "vaadin:upload")
@Dependent
@RolesAllowed({Roles.EDITOR, Roles.OPERATOR})
class ImportsView extends Section implements HasDynamicTitle {

    private static final int JOBS = 20;

    @Inject
    ImportsView(Imports imports, Jobs jobs, Exports exports, FileRoom room, ManagedScheduledExecutorService threads) {
        addClassName("lobby-title");
        List<ImportKind> kinds = imports.kinds().stream()
                .filter(kind -> kind.roles().stream().anyMatch(SignedIn::has))
                .toList();
        JobList list = new JobList(jobs, threads, jobs.kindsWatchedBy(SignedIn::has), JOBS, say("jobs.none"), () -> {});
        add(new Header(new H1(say("imports.title"))));
        if (!kinds.isEmpty()) {
            add(new ImportForm(imports, kinds, room, SignedIn.name(), list::refresh));
        }
        add(list);
        if (SignedIn.may(ExportPanel.class)) {
            add(new ExportPanel(exports));
        }
    }

    @Override
    public String getPageTitle() {
        return say("page", say("imports.title"));
    }
}
