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
import io.lobbycard.admin.views.work.Background;
import io.lobbycard.personalization.SnapshotComparison;
import io.lobbycard.personalization.SnapshotEntry;
import io.lobbycard.personalization.Snapshots;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The newest snapshots, which of them serves, and the way back to an older one. */
class SnapshotPanel extends Article {

    private static final int SHOWN = 30;
    private static final int DIGEST_LETTERS = 12;
    private static final double KIB = 1024;

    private final transient Snapshots snapshots;
    private final transient Background background;
    private final String operator;
    private final Button make = new Button(say("snapshots.publish"), press -> publish());
    private final Paragraph underWay = new Paragraph();
    private final Paragraph held = new Paragraph();
    private final Grid<SnapshotEntry> grid = new Grid<>();
    private transient List<SnapshotEntry> shown = List.of();

    SnapshotPanel(Snapshots snapshots, String operator, Background background) {
        this.snapshots = snapshots;
        this.operator = operator;
        this.background = background;
        addClassName("lobby-panel");
        Div head = new Div(new H2(say("snapshots.title")), make);
        head.addClassNames("lobby-heading", "lobby-spread");
        underWay.getElement().setAttribute("role", "status");
        underWay.setVisible(false);
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
        add(head, underWay, held, grid);
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
            back.setAriaLabel(say("snapshots.back.label", number));
            actions.add(back);
        }
        return actions;
    }

    /** Reads both of them as a whole. */
    private void compare(SnapshotEntry entry) {
        long older = entry.number();
        work(
                say("snapshots.comparing", Long.toString(older)),
                () -> snapshots
                        .serving()
                        .map(SnapshotEntry::number)
                        .map(serving -> new Compared(older, serving, snapshots.compare(older, serving))),
                found -> found.ifPresent(Compared::show));
    }

    private record Compared(long older, long serving, SnapshotComparison comparison) {

        private void show() {
            new ComparisonDialog(older, serving, comparison).open();
        }
    }

    private void publish() {
        new ReasonDialog(
                        say("snapshots.publish"),
                        say("snapshots.publish.text"),
                        reason -> work(
                                say("snapshots.publishing"),
                                () -> published(snapshots.publishNow(operator, reason)),
                                Notices::done))
                .open();
    }

    private String published(long number) {
        boolean serves =
                snapshots.serving().filter(now -> now.number() == number).isPresent();
        return say(serves ? "snapshots.published" : "snapshots.published.held", Long.toString(number));
    }

    private void goBackTo(SnapshotEntry entry) {
        String number = Long.toString(entry.number());
        new ReasonDialog(
                        say("snapshots.back.to", number),
                        say("snapshots.back.text"),
                        reason -> work(
                                say("snapshots.going-back", number),
                                () -> {
                                    snapshots.goBackTo(entry.number(), operator, reason);
                                    return say("snapshots.back.done", number);
                                },
                                Notices::done))
                .open();
    }

    /** Takes seconds over a large catalogue. */
    private <T> void work(String what, Supplier<T> work, Consumer<T> shown) {
        underWay.setText(what);
        underWay.setVisible(true);
        make.setEnabled(false);
        background.run(
                work,
                done -> {
                    end();
                    shown.accept(done);
                },
                failed -> {
                    end();
                    Notices.failed(failed);
                });
    }

    private void end() {
        underWay.setVisible(false);
        make.setEnabled(true);
        refresh();
    }
}
