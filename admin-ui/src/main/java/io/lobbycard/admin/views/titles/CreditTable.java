package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.lobbycard.admin.views.words.Durations;
import io.lobbycard.catalog.Credit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The credited people in billing order, each with their time on screen against the most present person's. */
class CreditTable extends NativeTable {

    CreditTable(List<Credit> credits) {
        addClassName("lobby-credits");
        int longest = credits.stream()
                .map(Credit::screenSeconds)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        NativeTableRow headings = new NativeTableRow(
                heading("credits.billing"), heading("credits.person"), heading("credits.screen-time"));
        NativeTableHeader head = new NativeTableHeader(headings);
        NativeTableBody body = new NativeTableBody();
        credits.forEach(credit -> body.add(row(credit, longest)));
        add(head, body);
    }

    private static NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(say(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Credit credit, int longest) {
        NativeTableCell time = new NativeTableCell();
        Integer seconds = credit.screenSeconds();
        if (seconds == null) {
            time.setText(say("credits.unknown"));
            time.addClassName("lobby-quiet");
        } else {
            double share = longest == 0 ? 0 : (double) seconds / longest;
            time.add(bar(share), new Span(say("credits.share", Durations.of(seconds), share)));
        }
        return new NativeTableRow(
                new NativeTableCell(Integer.toString(credit.billing())), new NativeTableCell(credit.name()), time);
    }

    private static Div bar(double share) {
        Div bar = new Div();
        bar.addClassName("lobby-bar");
        bar.getStyle().set("--share", String.format(Locale.ROOT, "%.4f", share));
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
