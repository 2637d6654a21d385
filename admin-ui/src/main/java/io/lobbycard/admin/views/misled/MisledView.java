package io.lobbycard.admin.views.misled;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.transparency.MisledReports;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** What members say of pictures that misled them, the most urgent first, each with its picture and a place to answer. */
@Route("misled")
@Menu(title = "misled.title", order = 3, icon = "vaadin:comment-o")
@Dependent
@RolesAllowed(Roles.REVIEWER)
class MisledView extends Section implements HasDynamicTitle {

    private static final int SHOWN = 100;

    private final transient MisledReports reports;
    private final transient Catalog catalog;
    private final transient Clock clock;
    private final Section list = new Section();

    @Inject
    MisledView(MisledReports reports, Catalog catalog, Clock clock) {
        this.reports = reports;
        this.catalog = catalog;
        this.clock = clock;
        addClassName("lobby-title");
        list.addClassName("lobby-cards");
        add(new H1(say("misled.title")), new Paragraph(say("misled.help")), list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("misled.title"));
    }

    private void refresh() {
        list.removeAll();
        for (MisledReport report : reports.waiting(SHOWN)) {
            list.add(new ReportCard(report, catalog, clock.instant(), this::answer));
        }
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph(say("misled.none")));
        }
    }

    private void answer(MisledReport report, MisledReport.Outcome outcome, String words) {
        reports.answer(report.id(), SignedIn.name(), outcome, words);
        refresh();
    }
}
