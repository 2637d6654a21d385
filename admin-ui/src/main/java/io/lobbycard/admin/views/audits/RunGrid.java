package io.lobbycard.admin.views.audits;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import io.lobbycard.transparency.Audits;

/** Audits with how far they have come and what they found. */
class RunGrid extends Grid<AuditRun> {

    private final transient Audits audits;
    private final transient Runnable changed;

    RunGrid(Audits audits, boolean mayCancel, Runnable changed) {
        super(AuditRun.class, false);
        this.audits = audits;
        this.changed = changed;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setEmptyStateText(say("audits.none"));
        getElement().setAttribute("aria-label", say("audits.list"));
        addColumn(run -> Moments.of(run.askedAt()))
                .setHeader(say("audits.when"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(run -> say(
                        "audits.what",
                        Words.name(run.kind()),
                        Words.name(run.catalogue()),
                        run.members(),
                        String.valueOf(run.snapshot())))
                .setHeader(say("audits.audit"))
                .setWidth("11rem")
                .setFlexGrow(1);
        addComponentColumn(RunGrid::state)
                .setHeader(say("audits.state"))
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(run -> run.outcome() == null ? "" : run.outcome())
                .setHeader(say("audits.outcome"))
                .setWidth("18rem")
                .setFlexGrow(3);
        if (mayCancel) {
            addComponentColumn(this::actions)
                    .setHeader(say("audits.actions"))
                    .setWidth("7rem")
                    .setFlexGrow(0);
        }
    }

    private static Component state(AuditRun run) {
        if (run.state() != State.RUNNING) {
            return new Span(Words.name(run.state()));
        }
        ProgressBar bar = new ProgressBar(0, Math.max(1, run.total()), run.done());
        bar.getElement().setAttribute("aria-label", say("audits.progress", run.done(), run.total()));
        return bar;
    }

    private Component actions(AuditRun run) {
        boolean canEnd = !run.hasEnded() && !AuditRun.isProgram(run.asker());
        return canEnd ? new CancelButton(run, audits, changed) : new Span();
    }
}
