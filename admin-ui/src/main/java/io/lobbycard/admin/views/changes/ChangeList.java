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

    private static final int SHOWN = 50;

    private final transient Changes changes;
    private final transient TitleId title;
    private final transient @Nullable Consumer<TitleRevision> goBack;

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
        List<Change> all = changes.of(title, SHOWN);
        if (all.isEmpty()) {
            add(new Paragraph(say("changes.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("lobby-changes");
        for (int place = 0; place < all.size(); place++) {
            list.add(item(all.get(place), before(all, place), place <= newestFacts(all)));
        }
        add(list);
    }

    private ListItem item(Change change, @Nullable TitleRevision before, boolean newest) {
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
        if (change.said() != null) {
            item.add(sentences(differences(change.said())));
        }
        TitleRevision facts = change.facts();
        if (facts != null) {
            item.add(sentences(differences(before, facts)));
            if (goBack != null && !newest) {
                item.add(back(facts, change));
            }
        }
        return item;
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

    private static UnorderedList sentences(List<String> differences) {
        UnorderedList sentences = new UnorderedList();
        differences.forEach(sentence -> sentences.add(new ListItem(sentence)));
        return sentences;
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

    private static List<String> differences(@Nullable TitleRevision before, TitleRevision facts) {
        if (before == null) {
            return List.of(say("changes.first"));
        }
        return orNone(Differences.between(before, facts));
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
