package io.lobbycard.admin.views.audits;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.plots.Interval;
import io.lobbycard.admin.views.plots.IntervalPlot;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditRun;

/** One audit's figures as a table, each drawn with its interval on a scale from 0 to 1. */
class FigurePlot extends Article {

    private final H2 heading = new H2();
    private final Paragraph outcome = new Paragraph();
    private final Grid<AuditFigure> figures = new Grid<>(AuditFigure.class, false);

    FigurePlot() {
        addClassName("lobby-panel");
        figures.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        figures.setAllRowsVisible(true);
        figures.getElement().setAttribute("aria-label", say("audits.figures"));
        figures.addColumn(AuditFigure::measureInWords)
                .setHeader(say("audits.measure"))
                .setWidth("14rem");
        figures.addColumn(AuditFigure::conditionInWords)
                .setHeader(say("audits.condition"))
                .setWidth("11rem");
        figures.addColumn(figure -> say("audits.figure", figure.value(), figure.low(), figure.high()))
                .setHeader(say("audits.value"))
                .setWidth("13rem");
        figures.addComponentColumn(
                        figure -> new IntervalPlot(new Interval(figure.value(), figure.low(), figure.high()), 0, 1))
                .setHeader(say("audits.drawn"))
                .setWidth("15rem")
                .setFlexGrow(0);
        add(heading, outcome, figures);
        setVisible(false);
    }

    void show(AuditRun run) {
        heading.setText(say(
                "audits.what",
                Words.name(run.kind()),
                Words.name(run.catalogue()),
                run.members(),
                String.valueOf(run.snapshot())));
        outcome.setText(run.outcome() == null ? "" : run.outcome());
        figures.setItems(run.figures());
        setVisible(!run.figures().isEmpty());
    }
}
