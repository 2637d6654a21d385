package io.lobbycard.admin.views.access;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.web.ProblemException;
import java.util.stream.Collectors;

/** Grants with what can be done about each. */
class GrantGrid extends Grid<AccessGrant> {

    private final transient AccessGrants grants;
    private final String name;
    private final boolean officer;
    private final transient Runnable changed;

    GrantGrid(AccessGrants grants, String name, boolean officer, Runnable changed) {
        super(AccessGrant.class, false);
        this.grants = grants;
        this.name = name;
        this.officer = officer;
        this.changed = changed;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setEmptyStateText(say("access.none"));
        getElement().setAttribute("aria-label", say("access.list"));
        addColumn(grant -> Moments.of(grant.askedAt()))
                .setHeader(say("access.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(AccessGrant::askedBy)
                .setHeader(say("access.who"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(grant -> grant.member().value())
                .setHeader(say("access.member"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(grant -> say("access.why", Words.name(grant.purpose()), grant.words()))
                .setHeader(say("access.words"))
                .setWidth("13rem");
        addColumn(grant -> grant.fields().stream().sorted().map(Words::name).collect(Collectors.joining(", ")))
                .setHeader(say("access.fields"))
                .setWidth("10rem");
        addColumn(GrantGrid::state).setHeader(say("access.state")).setWidth("9rem");
        addComponentColumn(this::actions)
                .setHeader(say("access.actions"))
                .setAutoWidth(true)
                .setFrozenToEnd(true)
                .setFlexGrow(0);
    }

    private static String state(AccessGrant grant) {
        String state = say(
                grant.emergency() ? "access.state.emergency" : "access.state.usual",
                Words.name(grant.state()),
                grant.minutes());
        if (grant.state() == AccessGrant.State.OPEN && grant.until() != null) {
            return say("access.state.until", state, Moments.of(grant.until()));
        }
        return grant.justified() == null
                ? state
                : say(grant.justified() ? "access.state.justified" : "access.state.unjustified", state);
    }

    private Component actions(AccessGrant grant) {
        Div actions = new Div();
        actions.addClassName("lobby-badges");
        boolean own = grant.askedBy().equals(name);
        if (officer && !own) {
            actions.add(new GrantDecision(grant, grants, name, this::step));
        }
        if (grant.state() == AccessGrant.State.OPEN) {
            if (own) {
                actions.add(new Anchor("access/" + grant.id(), say("access.read")));
            }
            actions.add(new Button(say("access.end"), press -> step(() -> grants.end(grant.id(), name, officer))));
        }
        return actions;
    }

    private void step(Runnable step) {
        try {
            step.run();
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
        changed.run();
    }
}
