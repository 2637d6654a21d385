package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.lobbycard.admin.views.words.Durations;
import io.lobbycard.catalog.Episode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The episodes of a series, each season to be opened by itself; the only season there is stands open. */
class EpisodeTable extends Div {

    EpisodeTable(List<Episode> episodes) {
        TreeMap<Integer, List<Episode>> seasons =
                episodes.stream().collect(Collectors.groupingBy(Episode::season, TreeMap::new, Collectors.toList()));
        seasons.forEach((season, its) -> {
            String heading = season == 0 ? say("episodes.specials", its.size()) : heading(season, its.size());
            NativeDetails details = new NativeDetails(heading, table(its));
            details.setOpen(seasons.size() == 1);
            add(details);
        });
    }

    private static String heading(int season, int episodes) {
        return say("episodes.of-season", Integer.toString(season), episodes);
    }

    private static NativeTable table(List<Episode> episodes) {
        NativeTableHeader head = new NativeTableHeader(new NativeTableRow(
                heading("episodes.number"), heading("episodes.name"), heading("episodes.runtime-short")));
        NativeTableBody body = new NativeTableBody();
        episodes.forEach(episode -> body.add(row(episode)));
        NativeTable table = new NativeTable(head, body);
        table.addClassName("lobby-episodes");
        return table;
    }

    private static NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(say(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Episode episode) {
        NativeTableCell name = new NativeTableCell(
                episode.name().isEmpty() ? say("episodes.unnamed", episode.id().value()) : episode.name());
        name.getElement().setAttribute("title", say("episodes.known-as", episode.id()));
        return new NativeTableRow(
                new NativeTableCell(Integer.toString(episode.number())),
                name,
                new NativeTableCell(Durations.of(episode.runtimeSeconds())));
    }
}
