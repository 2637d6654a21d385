package io.lobbycard.admin.views.audits;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.transparency.AuditLabels;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.Audits;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The audits, kept up to date while one is under way. */
@Route("audits")
@Menu(title = "audits.title", order = 7, icon = "vaadin:search")
@Dependent
@RolesAllowed({Roles.ANALYST, Roles.AUDITOR, Roles.OPERATOR})
class AuditsView extends Section implements HasDynamicTitle {

    private static final int SHOWN = 50;
    private static final int REFRESH_MILLIS = 2_000;

    private final transient Audits audits;
    private final RunGrid list;
    private final FigurePlot plot = new FigurePlot();
    private transient List<AuditRun> shown = List.of();
    private Registration polling = () -> {};

    @Inject
    AuditsView(Audits audits, AuditLabels labels) {
        this.audits = audits;
        addClassName("lobby-title");
        list = new RunGrid(audits, SignedIn.may(CancelButton.class), this::refresh);
        list.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(plot::show));
        add(new H1(say("audits.title")), new Paragraph(say("audits.help")));
        if (SignedIn.may(AuditForm.class)) {
            add(new AuditForm(audits, SignedIn.name(), this::refresh));
        }
        add(list, plot);
        if (SignedIn.may(LabelPanel.class)) {
            add(new LabelPanel(labels, SignedIn.name()));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(REFRESH_MILLIS);
        polling = attached.getUI().addPollListener(poll -> refreshIfUnderWay());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        polling.remove();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("audits.title"));
    }

    private void refreshIfUnderWay() {
        if (!shown.stream().allMatch(AuditRun::hasEnded)) {
            refresh();
        }
    }

    /** The newest finished one is drawn until another is picked. */
    private void refresh() {
        boolean auditor = SignedIn.has(Roles.AUDITOR);
        shown = audits.newest(null, SHOWN).stream()
                .map(run -> auditor ? run : run.withoutMembers())
                .toList();
        list.setItems(shown);
        if (!plot.isVisible()) {
            shown.stream().filter(run -> !run.figures().isEmpty()).findFirst().ifPresent(plot::show);
        }
    }
}
