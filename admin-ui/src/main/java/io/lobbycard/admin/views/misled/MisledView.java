package io.lobbycard.admin.views.misled;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.keys.Focus;
import io.lobbycard.admin.views.leaving.LeaveGuard;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.transparency.MisledReport;
import io.lobbycard.transparency.MisledReports;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What members say of pictures that misled them, the most urgent first, each with its picture and a place to answer. */
@Route("misled")
@Menu(title = "misled.title", order = 3, icon = "vaadin:comment-o")
@Dependent
@RolesAllowed(Roles.REVIEWER)
class MisledView extends Section implements BeforeLeaveObserver, HasDynamicTitle {

    private static final int SHOWN = 100;

    private final transient MisledReports reports;
    private final transient Catalog catalog;
    private final transient Clock clock;
    private final H1 heading = new H1(say("misled.title"));
    private final Section list = new Section();
    private final LeaveGuard guard = new LeaveGuard(this);

    @Inject
    MisledView(MisledReports reports, Catalog catalog, Clock clock) {
        this.reports = reports;
        this.catalog = catalog;
        this.clock = clock;
        addClassName("lobby-title");
        list.addClassName("lobby-cards");
        add(heading, new Paragraph(say("misled.help")), list);
        refresh();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        guard.leaving(leaving);
    }

    @Override
    public String getPageTitle() {
        return say("page", say("misled.title"));
    }

    /** Adds what is not there yet; a card in which somebody writes stays as it is. */
    private void refresh() {
        Set<Long> there = cards().map(ReportCard::id).collect(Collectors.toSet());
        for (MisledReport report : reports.waiting(SHOWN)) {
            if (!there.contains(report.id())) {
                list.add(new ReportCard(report, catalog, clock.instant(), this::answer, this::typed));
            }
        }
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph(say("misled.none")));
        }
    }

    private void typed() {
        guard.unsaved(cards().anyMatch(ReportCard::isBegun));
    }

    private void answer(ReportCard card, MisledReport.Outcome outcome, String words) {
        reports.answer(card.id(), SignedIn.name(), outcome, words);
        int place = list.indexOf(card);
        list.remove(card);
        refresh();
        typed();
        List<ReportCard> left = cards().toList();
        Focus.on(left.isEmpty() ? heading : left.get(Math.min(place, left.size() - 1)));
    }

    private Stream<ReportCard> cards() {
        return list.getChildren().filter(ReportCard.class::isInstance).map(ReportCard.class::cast);
    }
}
