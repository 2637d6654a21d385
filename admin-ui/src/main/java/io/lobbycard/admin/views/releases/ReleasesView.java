package io.lobbycard.admin.views.releases;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.TitleIndex;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.transparency.Releases;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;

/** The release gate: an analyst asks, a privacy officer who is somebody else decides, and both see what it costs. */
@Route("releases")
@Menu(title = "releases.title", order = 6, icon = "vaadin:scale")
@Dependent
@RolesAllowed({Roles.ANALYST, Roles.PRIVACY_OFFICER})
class ReleasesView extends Section implements HasDynamicTitle {

    private static final int SHOWN = 100;

    private final transient Releases releases;
    private final transient Clock clock;
    private final ReleaseGrid list;
    private final Select<Release.State> state = new Select<>();
    private final Paragraph budget = new Paragraph();

    @Inject
    ReleasesView(Releases releases, TitleIndex titles, Clock clock) {
        this.releases = releases;
        this.clock = clock;
        addClassName("lobby-title");
        String name = SignedIn.name();
        list = new ReleaseGrid(releases, name, SignedIn.may(ReleaseDecision.class), this::refresh);
        add(new H1(say("releases.title")), new Paragraph(say("releases.help")), budget);
        add(new Anchor("/figures", say("releases.public")));
        if (SignedIn.may(QuestionForm.class)) {
            add(new QuestionForm(releases, titles, name, this::refresh));
        }
        state.setLabel(say("releases.state"));
        state.setItems(Release.State.values());
        state.setItemLabelGenerator(Words::name);
        state.setValue(Release.State.PENDING);
        state.addValueChangeListener(change -> refresh());
        state.setMinWidth("16rem");
        Div filters = new Div(state);
        filters.addClassName("lobby-filters");
        add(filters, list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("releases.title"));
    }

    private void refresh() {
        list.setItems(releases.list(state.getValue(), null, SHOWN));
        int year = Year.now(clock).getValue();
        budget.setText(say("releases.budget", said(year), said(year - 1)));
    }

    private String said(int year) {
        ReleaseBudget spent = releases.budget(year);
        return say(
                "releases.budget.year",
                String.valueOf(year),
                spent.questions(),
                spent.spentRho() / spent.limitRho(),
                spent.epsilon(),
                spent.answered());
    }
}
