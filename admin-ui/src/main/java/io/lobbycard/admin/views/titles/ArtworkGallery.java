package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import io.lobbycard.admin.views.artwork.ArtworkCard;
import io.lobbycard.admin.views.tabs.PlainTabs;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A title's artworks, the ones that need a decision first, to be narrowed by the representation check's verdict. */
class ArtworkGallery extends Section {

    /** Drafts wait for a description by whoever has just brought them. */
    private static final Comparator<Artwork> MOST_URGENT_FIRST = Comparator.comparing(
                    (Artwork artwork) -> artwork.status() == ArtworkStatus.DRAFT)
            .thenComparing(Artwork::neutral)
            .thenComparing(artwork -> artwork.representation().verdict())
            .reversed()
            .thenComparing(Artwork::id);

    private final PlainTabs tabs = new PlainTabs();
    private final Div cards = new Div();
    private final transient Function<Artwork, Optional<Component>> actions;

    /** @param actions what the one who looks can do with each artwork */
    ArtworkGallery(List<Artwork> artworks, Function<Artwork, Optional<Component>> actions) {
        this.actions = actions;
        H2 heading = new H2(say("gallery.title"));
        heading.setId("artworks");
        getElement().setAttribute("aria-labelledby", "artworks");
        addClassName("lobby-gallery");
        cards.addClassName("lobby-cards");
        if (artworks.isEmpty()) {
            add(heading, new Paragraph(say("gallery.empty")));
            return;
        }
        Map<Boolean, List<Artwork>> retired = artworks.stream()
                .sorted(MOST_URGENT_FIRST)
                .collect(Collectors.partitioningBy(artwork -> artwork.status() == ArtworkStatus.RETIRED));
        List<Artwork> sorted = retired.getOrDefault(false, List.of());
        tab(say("gallery.all"), sorted, artwork -> true);
        tab(say("artwork.to-describe"), sorted, artwork -> !artwork.described());
        for (Verdict verdict : Verdict.values()) {
            tab(
                    Words.name(verdict),
                    sorted,
                    artwork -> artwork.described() && artwork.representation().verdict() == verdict);
        }
        tab(Words.name(ArtworkStatus.RETIRED), retired.getOrDefault(true, List.of()), artwork -> true);
        add(heading, tabs, cards);
    }

    private void tab(String name, List<Artwork> artworks, Predicate<Artwork> wanted) {
        List<Artwork> fitting = artworks.stream().filter(wanted).toList();
        if (fitting.isEmpty() && tabs.getSelectedTab() != null) {
            return;
        }
        Tab tab = new Tab(say("gallery.tab", name, fitting.size()));
        tabs.add(tab);
        tabs.addSelectedChangeListener(change -> {
            if (tab.equals(change.getSelectedTab())) {
                show(fitting);
            }
        });
        if (tab.equals(tabs.getSelectedTab())) {
            show(fitting);
        }
    }

    private void show(List<Artwork> artworks) {
        cards.removeAll();
        artworks.stream()
                .map(artwork -> new ArtworkCard(artwork, actions.apply(artwork)))
                .forEach(cards::add);
    }
}
