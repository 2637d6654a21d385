package io.lobbycard.catalog.demo;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.FocalPoint;
import io.lobbycard.catalog.LanguageTag;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.demo.painting.Motif;
import io.lobbycard.catalog.demo.painting.Poster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a title as the data file has it.
 *
 * @param name unique within the title
 * @param of the people in it in the order of their billing; null or empty for nobody
 * @param motif the thing drawn, where it is not the one of the strongest theme
 */
record DemoPicture(
        String name,
        ArtworkKind kind,
        @Nullable List<String> of,
        Map<String, Double> tones,
        Map<String, Double> themes,
        @Nullable String motif,
        boolean neutral) {

    private static final String UPLOADER = "editor";
    private static final String REVIEWER = "reviewer";
    private static final LanguageTag LETTERING = new LanguageTag("en");
    /** They are drawn in the shape of a card. */
    private static final @Nullable FocalPoint UNCUT = null;

    List<String> people() {
        return of == null ? List.of() : of;
    }

    ArtworkId id(DemoTitle title) {
        return new ArtworkId(title.id() + "-" + name);
    }

    Poster poster(DemoTitle title) {
        String thing = motif == null ? Motif.forTheme(strongest(themes)) : motif;
        return new Poster(id(title).value(), title.name(), kind, strongest(tones), thing, people());
    }

    NewArtwork artwork(DemoTitle title) {
        Poster poster = poster(title);
        List<Depiction> depictions = new ArrayList<>();
        List<Double> shares = poster.faceShares();
        for (int i = 0; i < shares.size(); i++) {
            String person = people().get(i);
            depictions.add(new Depiction(Names.id(person), person, shares.get(i)));
        }
        return new NewArtwork(
                id(title),
                title.title().id(),
                kind,
                AltTexts.of(poster),
                neutral,
                depictions,
                title.weighted(tones),
                title.weighted(themes),
                LETTERING,
                UNCUT,
                UPLOADER,
                REVIEWER);
    }

    private static String strongest(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
