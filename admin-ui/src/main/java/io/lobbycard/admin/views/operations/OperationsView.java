package io.lobbycard.admin.views.operations;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.work.Background;
import io.lobbycard.personalization.Learning;
import io.lobbycard.personalization.SimulatedMembers;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.transparency.Audits;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The state of what serves, kept up to date while somebody looks at it. */
@Route("operations")
@Menu(title = "operations.title", order = 9, icon = "vaadin:cogs")
@Dependent
@RolesAllowed(Roles.OPERATOR)
class OperationsView extends Section implements HasDynamicTitle {

    private static final int REFRESH_MILLIS = 5_000;

    private final KillSwitchPanel killSwitch;
    private final LearnerPanel learner;
    private final SnapshotPanel snapshots;
    private final SimulationPanel simulation;
    private final SnapshotAuditPanel snapshotAudit;
    private Registration polling = () -> {};

    @Inject
    OperationsView(
            Snapshots snapshots,
            Learning learning,
            SimulatedMembers simulatedMembers,
            Audits audits,
            Background background) {
        addClassName("lobby-title");
        String operator = SignedIn.name();
        killSwitch = new KillSwitchPanel(snapshots, operator);
        this.snapshots = new SnapshotPanel(snapshots, operator, background);
        learner = new LearnerPanel(learning);
        simulation = new SimulationPanel(simulatedMembers);
        snapshotAudit = new SnapshotAuditPanel(audits, snapshots);
        Header header = new Header(new H1(say("operations.title")));
        add(header, killSwitch, simulation, learner, snapshotAudit, this.snapshots);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(REFRESH_MILLIS);
        polling = attached.getUI().addPollListener(poll -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        polling.remove();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("operations.title"));
    }

    private void refresh() {
        killSwitch.refresh();
        simulation.refresh();
        learner.refresh();
        snapshotAudit.refresh();
        snapshots.refresh();
    }
}
