package io.lobbycard.admin.views.operations;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.personalization.SnapshotEntry;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.web.ProblemException;
import java.util.List;
import java.util.OptionalLong;

/** The newest snapshots, which of them serves, and the way back to an older one. */
class SnapshotPanel extends Article {

    private static final int SHOWN = 30;
    private static final int DIGEST_LETTERS = 12;
    private static final double KIB = 1024;

    private final transient Snapshots snapshots;
    private final String operator;
    private final Paragraph held = new Paragraph();
    private final Grid<SnapshotEntry> grid = new Grid<>();
    private transient List<SnapshotEntry> shown = List.of();

    SnapshotPanel(Snapshots snapshots, String operator) {
        this.snapshots = snapshots;
        this.operator = operator;
        addClassName("lobby-panel");
        Div head = new Div(new H2(say("snapshots.title")), new Button(say("snapshots.publish"), press -> publish()));
        head.addClassNames("lobby-heading", "lobby-spread");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(say("snapshots.none"));
        grid.getElement().setAttribute("aria-label", say("snapshots.title"));
        grid.addColumn(SnapshotEntry::number)
                .setHeader(say("snapshots.number"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> Moments.of(entry.created()))
                .setHeader(say("snapshots.created"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(SnapshotEntry::note).setHeader(say("snapshots.note"));
        grid.addColumn(entry -> say("snapshots.kib", entry.size() / KIB))
                .setHeader(say("snapshots.size"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> entry.digest().substring(0, DIGEST_LETTERS))
                .setHeader(say("snapshots.digest"))
                .setTooltipGenerator(SnapshotEntry::digest)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(say("snapshots.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        add(head, held, grid);
    }

    void refresh() {
        OptionalLong heldTo = snapshots.heldTo();
        held.setVisible(heldTo.isPresent());
        heldTo.ifPresent(number -> held.setText(say("snapshots.held-to", Long.toString(number))));
        List<SnapshotEntry> newest = snapshots.newest(SHOWN);
        if (!newest.equals(shown)) {
            shown = newest;
            grid.setItems(newest);
        }
    }

    private Component state(SnapshotEntry entry) {
        if (entry.serving()) {
            return new Span(say("snapshots.serving"));
        }
        String number = Long.toString(entry.number());
        Button compare = new Button(say("snapshots.compare"), press -> compare(entry));
        compare.setAriaLabel(say("snapshots.compare.label", number));
        compare.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(compare);
        actions.addClassName("lobby-badges");
        if (entry.heldBack()) {
            actions.addComponentAsFirst(new Span(say("snapshots.held")));
        } else {
            Button back = new Button(say("snapshots.back"), press -> goBackTo(entry));
            back.setAriaLabel(say("snapshots.back.to", number));
            actions.add(back);
        }
        return actions;
    }

    private void compare(SnapshotEntry entry) {
        snapshots.serving().ifPresent(serving -> {
            try {
                new ComparisonDialog(
                                entry.number(), serving.number(), snapshots.compare(entry.number(), serving.number()))
                        .open();
            } catch (ProblemException refused) {
                Notices.failed(String.valueOf(refused.problem().detail()));
            }
        });
    }

    private void publish() {
        new ReasonDialog(say("snapshots.publish"), say("snapshots.publish.text"), reason -> {
                    long number = snapshots.publishNow(operator, reason);
                    boolean serves = snapshots
                            .serving()
                            .filter(now -> now.number() == number)
                            .isPresent();
                    Notices.done(
                            say(serves ? "snapshots.published" : "snapshots.published.held", Long.toString(number)));
                    refresh();
                })
                .open();
    }

    private void goBackTo(SnapshotEntry entry) {
        String number = Long.toString(entry.number());
        new ReasonDialog(say("snapshots.back.to", number), say("snapshots.back.text"), reason -> {
                    try {
                        snapshots.goBackTo(entry.number(), operator, reason);
                        Notices.done(say("snapshots.back.done", number));
                    } catch (ProblemException refused) {
                        Notices.failed(String.valueOf(refused.problem().detail()));
                    }
                    refresh();
                })
                .open();
    }
}
