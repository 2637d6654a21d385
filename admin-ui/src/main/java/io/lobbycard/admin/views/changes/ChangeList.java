package io.lobbycard.admin.views.changes;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.lobbycard.admin.views.words.Moments;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.Change;
import io.lobbycard.catalog.Changes;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was done to a title, read when somebody opens it; editors can go back to how the title was. */
public final class ChangeList extends Details {

    private static final int MORE = 50;

    private final transient Changes changes;
    private final transient TitleId title;
    private final transient @Nullable Consumer<TitleRevision> goBack;
    private int most = MORE;

    /** @param goBack what to do with the facts that somebody goes back to, or null for those who may not */
    public ChangeList(Changes changes, TitleId title, @Nullable Consumer<TitleRevision> goBack) {
        this.changes = changes;
        this.title = title;
        this.goBack = goBack;
        setSummaryText(say("changes.title"));
        addOpenedChangeListener(change -> show());
    }

    private void show() {
        removeAll();
        if (!isOpened()) {
            return;
        }
        // one more says whether there are any, and often how the title was before the oldest that is shown
        List<Change> all = changes.of(title, most + 1);
        if (all.isEmpty()) {
            add(new Paragraph(say("changes.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("lobby-changes");
        boolean older = all.size() > most;
        for (int place = 0; place < Math.min(most, all.size()); place++) {
            list.add(item(all.get(place), sentences(all, place, older), place <= newestFacts(all)));
        }
        add(list);
        if (older) {
            add(new Button(say("changes.older"), press -> {
                most += MORE;
                show();
            }));
        }
    }

    private ListItem item(Change change, List<String> sentences, boolean newest) {
        Span head = new Span(say(
                "changes.head",
                Words.name(change.action()),
                change.actor(),
                Moments.of(change.at()),
                change.artwork() == null ? "" : change.artwork().value()));
        ListItem item = new ListItem(head);
        if (change.note() != null) {
            item.add(new Paragraph(say("changes.note", change.note())));
        }
        if (!sentences.isEmpty()) {
            UnorderedList said = new UnorderedList();
            sentences.forEach(sentence -> said.add(new ListItem(sentence)));
            item.add(said);
        }
        TitleRevision facts = change.facts();
        if (facts != null && goBack != null && !newest) {
            item.add(back(facts, change));
        }
        return item;
    }

    /** @param older whether there are changes behind all of these */
    private static List<String> sentences(List<Change> all, int place, boolean older) {
        Change change = all.get(place);
        if (change.said() != null) {
            return differences(change.said());
        }
        TitleRevision facts = change.facts();
        if (facts == null) {
            return List.of();
        }
        TitleRevision before = before(all, place);
        if (before == null) {
            return List.of(say(older ? "changes.further" : "changes.first"));
        }
        return orNone(Differences.between(before, facts));
    }

    private Button back(TitleRevision facts, Change change) {
        Button back = new Button(say("changes.back"), press -> {
            if (goBack != null) {
                goBack.accept(facts);
            }
        });
        back.addThemeVariants(ButtonVariant.SMALL);
        back.setAriaLabel(say("changes.back.label", Moments.of(change.at())));
        return back;
    }

    private static List<String> differences(Change.Said said) {
        ArtworkRevision before = said.before();
        return before == null
                ? List.of(say(
                        said.after().alt().isBlank() ? "changes.undescribed" : "changes.brought",
                        said.after().alt()))
                : orNone(Differences.between(before, said.after()));
    }

    private static List<String> orNone(List<String> differences) {
        return differences.isEmpty() ? List.of(say("changes.same")) : differences;
    }

    /** The place of the facts as they are now. */
    private static int newestFacts(List<Change> all) {
        int place = 0;
        while (place < all.size() && all.get(place).facts() == null) {
            place++;
        }
        return place;
    }

    /** The title as it was before a change; null if that is not known. */
    private static @Nullable TitleRevision before(List<Change> all, int place) {
        return all.subList(place + 1, all.size()).stream()
                .map(Change::facts)
                .filter(facts -> facts != null)
                .findFirst()
                .orElse(null);
    }
}
