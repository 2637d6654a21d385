package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.dom.Style.Display;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.artwork.ArtworkCard;
import io.lobbycard.admin.views.keys.Focus;
import io.lobbycard.admin.views.tabs.PlainTabs;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A title's artworks, the ones that need a decision first, to be narrowed by the representation check's verdict. The card
 * of an artwork that did not change stays where it is, with whatever is going on in it.
 */
class ArtworkGallery extends Section {

    /** Drafts wait for a description by whoever has just brought them. */
    private static final Comparator<Artwork> MOST_URGENT_FIRST = Comparator.comparing(
                    (Artwork artwork) -> artwork.status() == ArtworkStatus.DRAFT)
            .thenComparing(Artwork::neutral)
            .thenComparing(artwork -> artwork.representation().verdict())
            .reversed()
            .thenComparing(Artwork::id);

    private final Paragraph empty = new Paragraph(say(SignedIn.seesDrafts() ? "gallery.empty" : "gallery.empty.shown"));
    private final PlainTabs tabs = new PlainTabs();
    private final Div cards = new Div();
    private final ArtworkSheet sheet;
    private final Button otherForm = new Button(say("gallery.to-sheet"), press -> change());
    private final transient Function<Artwork, Optional<Component>> actions;
    private final transient Map<Artwork, ArtworkCard> cardOf = new HashMap<>();
    private final transient Map<Tab, Part> partOf = new LinkedHashMap<>();
    private final H2 heading = new H2(say("gallery.title"));
    private transient List<ArtworkId> placed = List.of();
    private transient List<ArtworkId> placedBefore = List.of();
    private String chosen = say("gallery.all");

    /** Some of the artworks under a name. */
    private record Part(String name, List<Artwork> artworks) {}

    /**
     * Of cards at first, one above the other; a sheet with an artwork in each row at the press of a button.
     *
     * @param actions what the one who looks can do with each artwork
     * @param edited whether they may edit them
     */
    ArtworkGallery(Function<Artwork, Optional<Component>> actions, boolean edited) {
        this.actions = actions;
        sheet = new ArtworkSheet(edited);
        sheet.setVisible(false);
        heading.setId("artworks");
        getElement().setAttribute("aria-labelledby", "artworks");
        addClassName("lobby-gallery");
        cards.addClassName("lobby-cards");
        tabs.addSelectedChangeListener(change -> {
            Part part = partOf.get(change.getSelectedTab());
            if (change.isFromClient() && part != null) {
                chosen = part.name();
                place(part.artworks());
            }
        });
        Div head = new Div(heading, otherForm);
        head.addClassNames("lobby-heading", "lobby-spread");
        add(head, empty, tabs, cards, sheet);
    }

    void show(List<Artwork> artworks) {
        cardOf.keySet().retainAll(new HashSet<>(artworks));
        empty.setVisible(artworks.isEmpty());
        tabs.setVisible(!artworks.isEmpty());
        otherForm.setVisible(artworks.size() > 1);
        Map<Boolean, List<Artwork>> retired = artworks.stream()
                .sorted(MOST_URGENT_FIRST)
                .collect(Collectors.partitioningBy(artwork -> artwork.status() == ArtworkStatus.RETIRED));
        List<Artwork> sorted = retired.getOrDefault(false, List.of());
        partOf.clear();
        tabs.removeAll();
        tab(say("gallery.all"), sorted, artwork -> true);
        tab(say("artwork.to-describe"), sorted, artwork -> !artwork.described());
        for (Verdict verdict : Verdict.values()) {
            tab(
                    Words.name(verdict),
                    sorted,
                    artwork -> artwork.described() && artwork.representation().verdict() == verdict);
        }
        tab(Words.name(ArtworkStatus.RETIRED), retired.getOrDefault(true, List.of()), artwork -> true);
        Tab selected = selected();
        tabs.setSelectedTab(selected);
        place(partOf.getOrDefault(selected, new Part("", List.of())).artworks());
    }

    private void tab(String name, List<Artwork> artworks, Predicate<Artwork> wanted) {
        List<Artwork> fitting = artworks.stream().filter(wanted).toList();
        if (!fitting.isEmpty() || partOf.isEmpty()) {
            Tab tab = new Tab(say("gallery.tab", name, fitting.size()));
            partOf.put(tab, new Part(name, fitting));
            tabs.add(tab);
        }
    }

    /** The one that was chosen last; the first where that has nothing in it any more. */
    private @Nullable Tab selected() {
        return partOf.entrySet().stream()
                .filter(each -> each.getValue().name().equals(chosen))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> partOf.keySet().stream().findFirst().orElse(null));
    }

    /** Cards are hidden and not taken out: a file may be on its way in one of them. */
    private void change() {
        boolean toSheet = !sheet.isVisible();
        sheet.setVisible(toSheet);
        cards.getStyle().setDisplay(toSheet ? Display.NONE : null);
        otherForm.setText(say(toSheet ? "gallery.to-cards" : "gallery.to-sheet"));
    }

    private void place(List<Artwork> artworks) {
        placedBefore = placed;
        placed = artworks.stream().map(Artwork::id).toList();
        sheet.setItems(artworks);
        List<ArtworkCard> wanted = artworks.stream().map(this::card).toList();
        cards.getChildren().filter(card -> !wanted.contains(card)).toList().forEach(cards::remove);
        for (int place = 0; place < wanted.size(); place++) {
            if (cards.indexOf(wanted.get(place)) != place) {
                cards.addComponentAtIndex(place, wanted.get(place));
            }
        }
    }

    /** Where to go on after a decision on an artwork: at its card or the one in its place, or above the sheet. */
    void goOnFrom(ArtworkId decided) {
        int now = placed.indexOf(decided);
        int before = Math.max(0, placedBefore.indexOf(decided));
        int at = now >= 0 ? now : Math.min(before, placed.size() - 1);
        Focus.on(at < 0 || sheet.isVisible() ? heading : cards.getComponentAt(at));
    }

    private ArtworkCard card(Artwork artwork) {
        return cardOf.computeIfAbsent(artwork, each -> new ArtworkCard(each, actions.apply(each)));
    }
}
