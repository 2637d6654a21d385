package io.lobbycard.personalization.demo;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.personalization.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The catalogue that simulated members live with. */
final class Stage {

    private final List<Title> titles;
    private final Vocabulary words;
    private final Map<String, Title> titlesById = new HashMap<>();
    private final Map<String, Artwork> artworksById = new HashMap<>();

    Stage(List<TitleWithArtworks> catalogue) {
        titles = catalogue.stream().map(TitleWithArtworks::title).toList();
        words = Vocabulary.of(titles);
        for (TitleWithArtworks each : catalogue) {
            titlesById.put(each.title().id().value(), each.title());
            each.artworks().forEach(artwork -> artworksById.put(artwork.id().value(), artwork));
        }
    }

    List<Title> titles() {
        return titles;
    }

    Vocabulary words() {
        return words;
    }

    Title title(String id) {
        return Objects.requireNonNull(titlesById.get(id), id);
    }

    Artwork artwork(String id) {
        return Objects.requireNonNull(artworksById.get(id), id);
    }

    /** In the words of the log; simulated members say nothing, so that pins and neutral artwork do not occur. */
    static Mode mode(io.lobbycard.personalization.engine.Mode mode) {
        return switch (mode) {
            case PERSONALISED -> Mode.PERSONALISED;
            case EXPLORING -> Mode.EXPLORING;
            case CONTROL -> Mode.CONTROL;
            default -> Mode.PRIOR;
        };
    }
}
