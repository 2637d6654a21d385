package io.lobbycard.admin.views.performance;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.charts.IntervalChart;
import io.lobbycard.admin.views.charts.IntervalChart.Point;
import io.lobbycard.admin.views.charts.IntervalChart.Series;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Title;
import io.lobbycard.personalization.ArtworkPerformance;
import io.lobbycard.personalization.ArtworkPerformance.Figures;
import io.lobbycard.personalization.Rate;
import io.lobbycard.personalization.TitlePerformance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A title's pictures side by side: what may be said, then the chart, then the figures. */
class TitlePanel extends Article {

    private final Map<ArtworkId, Artwork> artworks;

    TitlePanel(Title title, List<Artwork> known, TitlePerformance performance) {
        artworks = known.stream().collect(Collectors.toMap(Artwork::id, each -> each));
        addClassName("lobby-panel");
        Div head = new Div(
                new H2(say("title.named", title.name(), Integer.toString(title.year()))),
                new Anchor("titles/" + title.id(), say("performance.title.open")));
        head.addClassNames("lobby-heading", "lobby-spread");
        add(head, new Paragraph(verdict(performance)));
        List<ArtworkPerformance> shown = performance.artworks().stream()
                .filter(each -> each.figures() != null)
                .toList();
        if (!shown.isEmpty()) {
            add(chart(shown));
        }
        if (!performance.artworks().isEmpty()) {
            add(
                    scrolling(new ArtworkTable(performance, this::name, artworks), "performance.table"),
                    quiet("performance.explained"));
        }
        if (!performance.replays().isEmpty()) {
            add(
                    new H3(say("performance.replay")),
                    quiet("performance.replay.explained"),
                    scrolling(new ReplayTable(performance.replays(), this::name), "performance.replay"));
        }
    }

    private static Div scrolling(NativeTable table, String label) {
        Div scroll = new Div(table);
        scroll.addClassName("lobby-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", say(label));
        return scroll;
    }

    private static Paragraph quiet(String key) {
        Paragraph paragraph = new Paragraph(say(key));
        paragraph.addClassName("lobby-quiet");
        return paragraph;
    }

    private String verdict(TitlePerformance performance) {
        List<ArtworkId> compared = performance.compared();
        Set<ArtworkId> rivals = rivals(performance);
        if (performance.artworks().isEmpty()) {
            return say("performance.nobody");
        }
        if (rivals.size() == 1) {
            return say("performance.only-one");
        }
        if (compared.size() == 1) {
            return say("performance.alone", name(compared.getFirst()));
        }
        String others = compared.isEmpty() ? "" : say("performance.others", rivals.size() - compared.size());
        ArtworkId winner = performance.winner();
        if (winner != null) {
            return say("performance.winner", name(winner)) + others;
        }
        Integer more = performance.moreDays();
        String alike = compared.isEmpty() ? "" : say("performance.alike");
        return say("performance.not-enough")
                + (more == null ? alike : say("performance.not-enough.days", TimeLeft.of(more)))
                + others;
    }

    /** The pictures that members saw or may see, whether anything is known of them or not. */
    private Set<ArtworkId> rivals(TitlePerformance performance) {
        return Stream.concat(
                        performance.artworks().stream().map(ArtworkPerformance::artwork),
                        artworks.values().stream().filter(Artwork::servable).map(Artwork::id))
                .collect(Collectors.toSet());
    }

    private IntervalChart chart(List<ArtworkPerformance> shown) {
        List<String> names = shown.stream().map(each -> name(each.artwork())).toList();
        List<Series> series = new ArrayList<>();
        series.add(series("performance.for-everybody", shown, Figures::forEverybody));
        series.add(series("performance.quality", shown, Figures::quality));
        return new IntervalChart(say("performance.chart"), say("performance.axis"), "\u00a0%", names, series);
    }

    private Series series(String name, List<ArtworkPerformance> shown, Function<Figures, @Nullable Rate> rate) {
        List<Point> points = new ArrayList<>();
        for (ArtworkPerformance each : shown) {
            Figures figures = each.figures();
            Rate value = figures == null ? null : rate.apply(figures);
            if (value != null) {
                points.add(new Point(name(each.artwork()), value.value(), value.lower(), value.upper()));
            }
        }
        return new Series(say(name), points);
    }

    /** The description of the picture, which two pictures of a title may share; then the id tells them apart. */
    private String name(ArtworkId id) {
        Artwork artwork = artworks.get(id);
        if (artwork == null || artwork.alt().isBlank()) {
            return id.value();
        }
        boolean shared = artworks.values().stream()
                        .filter(each -> each.alt().equals(artwork.alt()))
                        .count()
                > 1;
        return shared ? say("performance.same-name", artwork.alt(), id) : artwork.alt();
    }
}
