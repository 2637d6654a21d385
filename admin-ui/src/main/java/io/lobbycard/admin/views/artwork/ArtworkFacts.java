package io.lobbycard.admin.views.artwork;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.DescriptionList;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.LanguageTag;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.stream.Collectors;

/** What is known of an artwork, as pairs of a term and its text. */
final class ArtworkFacts extends DescriptionList {

    ArtworkFacts(Artwork artwork) {
        addClassName("lobby-facts");
        fact("artwork.kind", Words.name(artwork.kind()));
        LanguageTag language = artwork.language();
        fact("artwork.language", language == null ? say("artwork.language.none") : language.name());
        ArtworkId replaces = artwork.replaces();
        if (replaces != null) {
            fact("artwork.replaces", say("artwork.replaces.what", replaces.value()));
        }
        fact("artwork.depictions", depictions(artwork));
        fact("artwork.tones", features(artwork.tones()));
        fact("artwork.themes", features(artwork.themes()));
        fact("artwork.alt", artwork.alt().isBlank() ? say("artwork.no-alt") : artwork.alt());
    }

    private void fact(String term, String text) {
        add(new Term(say(term)), new Description(text));
    }

    private static String depictions(Artwork artwork) {
        return artwork.depictions().isEmpty()
                ? say("artwork.nobody")
                : artwork.depictions().stream()
                        .map(seen -> say("artwork.depiction", seen.name(), seen.faceShare()))
                        .collect(Collectors.joining(", "));
    }

    private static String features(List<Weighted> features) {
        return features.isEmpty()
                ? say("artwork.none")
                : features.stream()
                        .map(feature -> say("artwork.feature", Words.feature(feature.name()), feature.weight()))
                        .collect(Collectors.joining(", "));
    }
}
