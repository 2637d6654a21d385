package io.lobbycard.admin.views.releases;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.plots.Interval;
import io.lobbycard.admin.views.plots.IntervalPlot;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Releases;
import io.lobbycard.web.ProblemException;

/** Releases with their figures and error bars, and what a privacy officer can do about each. */
class ReleaseGrid extends Grid<Release> {

    private final transient Releases releases;
    private final String name;
    private final boolean officer;
    private final transient Runnable changed;

    ReleaseGrid(Releases releases, String name, boolean officer, Runnable changed) {
        super(Release.class, false);
        this.releases = releases;
        this.name = name;
        this.officer = officer;
        this.changed = changed;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setEmptyStateText(say("releases.none"));
        getElement().setAttribute("aria-label", say("releases.list"));
        addColumn(release -> Moments.of(release.askedAt()))
                .setHeader(say("releases.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Release::asker)
                .setHeader(say("releases.who"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Release::text).setHeader(say("releases.sentence")).setWidth("15rem");
        addComponentColumn(ReleaseGrid::figures)
                .setHeader(say("releases.figures"))
                .setWidth("15rem");
        addColumn(ReleaseGrid::state).setHeader(say("releases.state")).setWidth("8rem");
        addComponentColumn(this::actions)
                .setHeader(say("releases.actions"))
                .setAutoWidth(true)
                .setFrozenToEnd(true)
                .setFlexGrow(0);
    }

    private static Component figures(Release release) {
        Div figures = new Div();
        for (Figure figure : release.figures()) {
            boolean share = figure.high() <= 1;
            String words =
                    say(share ? "releases.share" : "releases.count", figure.value(), figure.low(), figure.high());
            double end = share ? 1 : Math.max(1, figure.high());
            figures.add(new Div(
                    new Span(say("releases.figure", figure.measure().replace('-', ' '), words)),
                    new IntervalPlot(new Interval(figure.value(), figure.low(), figure.high()), 0, end)));
        }
        return figures;
    }

    private static String state(Release release) {
        String state = Words.name(release.state());
        return release.remark() == null ? state : say("releases.state.because", state, release.remark());
    }

    private Component actions(Release release) {
        boolean toDecide =
                release.state() == Release.State.PENDING && !release.asker().equals(name);
        return officer && toDecide ? new ReleaseDecision(release, releases, name, this::step) : new Span();
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
