package io.lobbycard.admin.views.performance;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.PolicyReplay;
import io.lobbycard.personalization.Rate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What other policies would have earned, one in a row. */
class ReplayTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("policy", "earned", "robust", "worth");

    private final Function<ArtworkId, String> name;

    ReplayTable(List<PolicyReplay> replays, Function<ArtworkId, String> name) {
        this.name = name;
        addClassNames("lobby-table", "lobby-performance");
        NativeTableRow head = getHead().addRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(say("performance.replay." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("lobby-number", !column.equals("policy"));
        });
        replays.forEach(this::row);
    }

    private void row(PolicyReplay replay) {
        ArtworkId artwork = replay.artwork();
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell policy = row.addHeaderCell();
        policy.setText(say("performance.replay." + replay.policy(), artwork == null ? "" : name.apply(artwork)));
        policy.getElement().setAttribute("scope", "row");
        rate(row, replay.earned());
        rate(row, replay.robust());
        number(
                row,
                say(replay.thin() ? "performance.replay.thin" : "performance.number", replay.effectiveSampleSize()));
    }

    private static void number(NativeTableRow row, String text) {
        NativeTableCell cell = row.addDataCell();
        cell.setText(text);
        cell.addClassName("lobby-number");
    }

    /** The rate, and its interval below. */
    private static void rate(NativeTableRow row, @Nullable Rate rate) {
        if (rate == null) {
            number(row, say("performance.unknown"));
            return;
        }
        Div interval = new Div(say("performance.interval", rate.lower(), rate.upper()));
        interval.addClassName("lobby-quiet");
        NativeTableCell cell = row.addDataCell();
        cell.add(new Div(say("performance.share", rate.value())), interval);
        cell.addClassName("lobby-number");
    }
}
