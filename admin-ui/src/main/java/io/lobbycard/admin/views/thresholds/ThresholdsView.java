package io.lobbycard.admin.views.thresholds;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.catalog.ThresholdSettings;
import io.lobbycard.catalog.ThresholdSettings.Drawn;
import io.lobbycard.catalog.ThresholdSettings.Recheck;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The thresholds of the representation check: what they are, what others would change, and who set them. */
@Route("representation")
@Menu(title = "thresholds.title", order = 2.5, icon = "vaadin:sliders")
@Dependent
@RolesAllowed(Roles.REVIEWER)
class ThresholdsView extends Section implements HasDynamicTitle {

    private static final int SHOWN = 20;
    private static final int LONGEST_REASON = 200;
    private static final int REFRESH_MILLIS = 1_000;

    private final transient ThresholdSettings settings;
    private final ThresholdFields fields;
    private final TextField reason = new TextField(say("reason.label"));
    private final Button tryOut = new Button(say("thresholds.try"), press -> tryOut());
    private final Button change = new Button(say("thresholds.change"), press -> change());
    private final Div trial = new Div();
    private final Paragraph progress = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Article history = new Article();
    private Registration polling = () -> {};

    @Inject
    ThresholdsView(ThresholdSettings settings) {
        this.settings = settings;
        addClassName("lobby-title");
        fields = new ThresholdFields(settings.current(), this::edited);
        reason.setHelperText(say("reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidth("24rem");
        reason.setMaxWidth("100%");
        tryOut.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(tryOut, reason, change);
        actions.addClassName("lobby-together");
        bar.getElement().setAttribute("aria-label", say("thresholds.recheck"));
        progress.getElement().setAttribute("role", "status");
        Article panel = new Article(new Paragraph(say("thresholds.help")), fields, actions, progress, bar);
        panel.addClassName("lobby-panel");
        history.addClassName("lobby-panel");
        trial.addClassName("lobby-stack");
        add(new Header(new H1(say("thresholds.title"))), panel, trial, history);
        edited();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
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
        return say("page", say("thresholds.title"));
    }

    /** Nothing is changed before its consequences were looked at. */
    private void edited() {
        trial.removeAll();
        change.setEnabled(false);
    }

    private void tryOut() {
        edited();
        if (fields.good()) {
            trial.add(new TrialPanel(settings.tryOut(fields.value())));
            change.setEnabled(true);
        }
    }

    private void change() {
        reason.setErrorMessage(say("reason.wrong"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid() || !fields.good()) {
            return;
        }
        Thresholds before = fields.shown();
        Thresholds after = fields.value();
        if (set(after, before, reason.getValue().strip())) {
            Notices.undoable(say("thresholds.changed"), () -> set(before, after, say("thresholds.undone")));
        }
    }

    /** False if somebody else was quicker, whose thresholds are shown then. */
    private boolean set(Thresholds thresholds, Thresholds seen, String why) {
        boolean stored = stored(thresholds, seen, why);
        fields.show(settings.current());
        edited();
        refresh();
        return stored;
    }

    private boolean stored(Thresholds thresholds, Thresholds seen, String why) {
        try {
            settings.change(thresholds, seen, SignedIn.name(), why);
            reason.clear();
            return true;
        } catch (ProblemException overtaken) {
            Notices.failed(String.valueOf(overtaken.problem().detail()));
            return false;
        }
    }

    private void refresh() {
        Recheck recheck = settings.recheck();
        bar.setVisible(recheck.running());
        bar.setMax(Math.max(1, recheck.total()));
        bar.setValue(recheck.done());
        progress.setText(
                recheck.total() == 0
                        ? ""
                        : say(
                                recheck.running() ? "thresholds.rechecking" : "thresholds.rechecked",
                                recheck.done(),
                                recheck.total()));
        UI.getCurrent().setPollInterval(recheck.running() ? REFRESH_MILLIS : -1);
        showHistory();
    }

    private void showHistory() {
        history.removeAll();
        OrderedList list = new OrderedList();
        list.addClassName("lobby-changes");
        for (Drawn drawn : settings.history(SHOWN)) {
            Thresholds set = drawn.thresholds();
            list.add(new ListItem(say(
                    "thresholds.drawn",
                    drawn.actor(),
                    Moments.of(drawn.at()),
                    drawn.reason(),
                    set.front(),
                    set.pairing(),
                    set.sharedScenes(),
                    set.comparableFaces(),
                    set.feature())));
        }
        history.add(new H2(say("changes.title")));
        history.add(list.getComponentCount() == 0 ? new Paragraph(say("thresholds.configured")) : list);
    }
}
