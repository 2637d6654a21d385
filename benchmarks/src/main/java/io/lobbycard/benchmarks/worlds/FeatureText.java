package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Signal;
import io.lobbycard.personalization.engine.Signal.Family;
import io.lobbycard.personalization.engine.Taste;
import java.util.List;

/**
 * Tastes and pictures in Vowpal Wabbit's text format, with what the engine makes of them: tastes for genres and tones
 * (namespace T) are there to be crossed with facets (F), and how a picture matches the taste for its people, themes and
 * tones stands beside them (M). What belongs to a picture alone is written once, what belongs to a member once for each
 * page.
 */
final class FeatureText {

    private static final double ROUNDING = 1_000;

    private final WorldCatalog catalog;
    private final CatalogView view;
    private final String[] artworks;

    FeatureText(WorldCatalog catalog, CatalogView view) {
        this.catalog = catalog;
        this.view = view;
        artworks = new String[view.artworkCount()];
        for (int artwork = 0; artwork < artworks.length; artwork++) {
            artworks[artwork] = catalog.describe(artwork);
        }
    }

    /** The line that all pictures share. */
    String shared(Taste taste, List<Family> families) {
        StringBuilder text = new StringBuilder("shared |T");
        for (int signal = 0; signal < view.signalCount(); signal++) {
            double weight = taste.weight(signal);
            if (weight != 0 && families.contains(view.signal(signal).family())) {
                text.append(" s").append(signal).append(':').append(rounded(weight));
            }
        }
        return text.toString();
    }

    /** One line for the taste and one for each picture. */
    String[] example(String shared, Taste taste, int title) {
        int first = view.firstArtwork(title);
        String[] lines = new String[view.endArtwork(title) - first + 1];
        lines[0] = shared;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = artwork(taste, first + i - 1);
        }
        return lines;
    }

    private String artwork(Taste taste, int artwork) {
        double[] match =
                catalog.matches(artwork, (family, name) -> taste.weight(view.signalIndex(new Signal(family, name))));
        return artworks[artwork] + " |M people:" + rounded(match[0]) + " themes:" + rounded(match[1]) + " tones:"
                + rounded(match[2]);
    }

    private static float rounded(double value) {
        return (float) (Math.rint(value * ROUNDING) / ROUNDING);
    }
}
