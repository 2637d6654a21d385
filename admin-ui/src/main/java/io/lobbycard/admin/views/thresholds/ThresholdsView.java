package io.lobbycard.admin.views.thresholds;

import static io.lobbycard.admin.views.words.Words.say;

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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.jobs.JobList;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.admin.views.work.Background;
import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.JobState;
import io.lobbycard.catalog.Jobs;
import io.lobbycard.catalog.ThresholdSettings;
import io.lobbycard.catalog.ThresholdSettings.Drawn;
import io.lobbycard.catalog.ThresholdTrial;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The thresholds of the representation check: what they are, what others would change, and who set them. */
@Route("representation")
@Menu(title = "thresholds.title", order = 2.5, icon = "vaadin:sliders")
@Dependent
@RolesAllowed(Roles.REVIEWER)
class ThresholdsView extends Section implements HasDynamicTitle {

    private static final int SHOWN = 20;
    private static final int LONGEST_REASON = 200;
    private static final int CHECKS = 3;

    private final transient ThresholdSettings settings;
    private final transient Jobs jobs;
    private final transient Background background;
    private final ThresholdFields fields;
    private final TextField reason = new TextField(say("reason.label"));
    private final Button tryOut = new Button(say("thresholds.try"), press -> tryOut());
    private final Button change = new Button(say("thresholds.change"), press -> change());
    private final Div trial = new Div();

    /** Read out when it changes; of all that is listed below it, only the numbers. */
    private final Span outcome = new Span();

    private final JobList checks;
    private final Article history = new Article();

    @Inject
    ThresholdsView(
            ThresholdSettings settings, Jobs jobs, Background background, ManagedScheduledExecutorService threads) {
        this.settings = settings;
        this.jobs = jobs;
        this.background = background;
        checks = new JobList(
                jobs, threads, Set.of(ThresholdSettings.JOBS), CHECKS, say("thresholds.checks.none"), this::refresh);
        addClassName("lobby-title");
        fields = new ThresholdFields(settings.current(), this::edited);
        reason.setHelperText(say("reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidth("24rem");
        reason.setMaxWidth("100%");
        tryOut.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(tryOut, reason, change);
        actions.addClassName("lobby-together");
        Article panel = new Article(new Paragraph(say("thresholds.help")), fields, actions);
        panel.addClassName("lobby-panel");
        history.addClassName("lobby-panel");
        trial.addClassName("lobby-stack");
        outcome.addClassName("lobby-unseen");
        outcome.getElement().setAttribute("role", "status");
        add(new Header(new H1(say("thresholds.title"))), panel, outcome, trial, checks, history);
        edited();
    }

    @Override
    public String getPageTitle() {
        return say("page", say("thresholds.title"));
    }

    /** Nothing is changed before its consequences were looked at. */
    private void edited() {
        trial.removeAll();
        outcome.setText("");
        change.setEnabled(false);
    }

    private void tryOut() {
        edited();
        if (fields.good()) {
            Thresholds asked = fields.value();
            tryOut.setEnabled(false);
            outcome.setText(say("thresholds.trying"));
            trial.add(new Paragraph(say("thresholds.trying")));
            background.run(() -> settings.tryOut(asked), found -> tried(asked, found), failed -> {
                tryOut.setEnabled(true);
                edited();
                Notices.failed(failed);
            });
        }
    }

    /** What came of it counts for the fields as they were then. */
    private void tried(Thresholds asked, ThresholdTrial found) {
        tryOut.setEnabled(true);
        if (fields.good() && fields.value().equals(asked)) {
            edited();
            trial.add(new TrialPanel(found));
            outcome.setText(TrialPanel.changed(found));
            change.setEnabled(true);
        }
    }

    private void change() {
        reason.setErrorMessage(say("reason.wrong"));
        reason.setInvalid(reason.getValue().isBlank());
        if (!fields.good()) {
            return;
        }
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        Thresholds before = fields.shown();
        Thresholds after = fields.value();
        Job check = asked(after, before, reason.getValue().strip());
        if (check != null) {
            reason.clear();
            Notices.undoable(say("thresholds.changed"), () -> undo(check.id(), after, before));
        }
        fields.show(settings.current());
        edited();
        checks.refresh();
    }

    /** Null if it was refused, because somebody else was quicker or nothing would change. */
    private @Nullable Job asked(Thresholds thresholds, Thresholds seen, String why) {
        try {
            return settings.change(thresholds, seen, SignedIn.name(), why);
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
            return null;
        }
    }

    /** Cancels the check, or sets what held before if it is done already. */
    private void undo(JobId check, Thresholds after, Thresholds before) {
        Job job = jobs.cancel(check, SignedIn.name());
        if (job.state() == JobState.DONE) {
            Job unused = asked(before, after, say("thresholds.undone"));
        } else if (!job.state().ended() && job.cancelledBy() == null) {
            Notices.failed(say("jobs.settled"));
        }
        checks.refresh();
    }

    /** Shows what holds by now, unless somebody is writing into the fields. */
    private void refresh() {
        if (!fields.shown().equals(settings.current()) && fields.untouched()) {
            fields.show(settings.current());
        }
        showHistory();
    }

    private void showHistory() {
        history.removeAll();
        OrderedList list = new OrderedList();
        list.addClassName("lobby-changes");
        for (Drawn drawn : settings.history(SHOWN)) {
            Thresholds set = drawn.thresholds();
            String cancelledBy = drawn.cancelledBy();
            list.add(new ListItem(say(
                    "thresholds.drawn",
                    drawn.actor(),
                    Moments.of(drawn.at()),
                    drawn.reason(),
                    set.front(),
                    set.pairing(),
                    set.sharedScenes(),
                    set.comparableFaces(),
                    set.feature(),
                    drawn.check() == JobState.DONE
                            ? ""
                            : say(
                                    "thresholds.drawn." + drawn.check(),
                                    cancelledBy == null ? "" : say("jobs.cancelled-by", cancelledBy)))));
        }
        history.add(new H2(say("changes.title")));
        history.add(list.getComponentCount() == 0 ? new Paragraph(say("thresholds.configured")) : list);
    }
}
