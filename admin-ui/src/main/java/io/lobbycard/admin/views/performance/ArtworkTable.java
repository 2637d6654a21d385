package io.lobbycard.admin.views.performance;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.ArtworkPerformance;
import io.lobbycard.personalization.ArtworkPerformance.Figures;
import io.lobbycard.personalization.Performance;
import io.lobbycard.personalization.Rate;
import io.lobbycard.personalization.TitlePerformance;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of each picture, the picture beside them. */
class ArtworkTable extends NativeTable {

    private static final List<String> COLUMNS =
            List.of("members", "impressions", "takes", "quality-plays", "abandonments", "for-everybody", "best");

    private static final double HARDLY = 0.01;

    private final int compared;

    ArtworkTable(TitlePerformance performance, Function<ArtworkId, String> name, Map<ArtworkId, Artwork> artworks) {
        compared = performance.compared().size();
        addClassNames("lobby-table", "lobby-performance");
        NativeTableRow head = getHead().addRow();
        heading(head, "artwork");
        COLUMNS.forEach(column -> heading(head, column).addClassName("lobby-number"));
        for (ArtworkPerformance each : performance.artworks()) {
            NativeTableRow row = getBody().addRow();
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.getElement().setAttribute("scope", "row");
            Artwork artwork = artworks.get(each.artwork());
            if (artwork != null) {
                cell.add(new Picture(artwork.image(), "", "6rem"));
            }
            cell.add(name.apply(each.artwork()));
            figures(row, each.figures());
        }
    }

    private void figures(NativeTableRow row, @Nullable Figures figures) {
        if (figures == null) {
            NativeTableCell few = row.addDataCell();
            few.setText(say("performance.few", Performance.FEWEST_MEMBERS));
            few.getElement().setAttribute("colspan", Integer.toString(COLUMNS.size()));
            return;
        }
        cell(row, count(figures.members()));
        cell(row, count(figures.impressions()), say("performance.allocation", figures.allocation()));
        cell(row, count(figures.takes()));
        cell(row, count(figures.qualityPlays()), rate(figures.quality()));
        cell(row, count(figures.earlyAbandonments()), rate(figures.abandoned()));
        Rate everybody = figures.forEverybody();
        if (everybody == null) {
            cell(row, say("performance.unknown"));
        } else {
            cell(row, say("performance.share", everybody.value()), interval(everybody));
        }
        Double best = figures.probabilityOfBest();
        if (best == null) {
            cell(row, say("performance.unknown"));
        } else {
            cell(row, chance(best), say("performance.of-compared", compared));
        }
    }

    /** Nothing that was counted is certain. */
    private static String chance(double probability) {
        if (probability >= 1 - HARDLY) {
            return say("performance.hardly-not", 1 - HARDLY);
        }
        return probability < HARDLY ? say("performance.hardly", HARDLY) : say("performance.percent", probability);
    }

    private static String count(long number) {
        return say("performance.number", number);
    }

    private static String rate(Rate rate) {
        return say("performance.rate", rate.value(), rate.lower(), rate.upper());
    }

    private static String interval(Rate rate) {
        return say("performance.interval", rate.lower(), rate.upper());
    }

    private static NativeTableHeaderCell heading(NativeTableRow head, String column) {
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.setText(say("performance.column." + column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** A figure, and below it what else belongs to it. */
    private static void cell(NativeTableRow row, String figure, String... details) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName("lobby-number");
        cell.add(new Div(figure));
        for (String detail : details) {
            Div below = new Div(detail);
            below.addClassName("lobby-quiet");
            cell.add(below);
        }
    }
}
