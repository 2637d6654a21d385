package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Weights set by hand for the first day, before any outcome is known. They say no more than an editor would: people like to
 * see whom and what they watch, a comedian's face promises comedy, a couple promises romance.
 */
final class FirstWeights {

    private static final float PERSON = 0.6f;
    private static final float THEME = 0.4f;
    private static final float TONE = 0.4f;
    private static final float GENRE_BY_FACES = 0.35f;
    private static final float AFFINITY = 0.4f;

    /** Better pictures, of more prominent people, a little before others; less than one clear taste. */
    private static final float QUALITY = 0.3f;

    private static final float PROMINENCE = 0.2f;

    /** Nothing has been measured, so a difference of a whole unit is needed to outweigh most of the noise. */
    private static final float SHARPNESS = 4;

    /** Variance of a reward that comes one time in nine. */
    private static final float UNIT = 0.1f;

    private static final float USUAL = 0.11f;

    /** A genre (part of its name) and the tone or kind of picture (part of its name) that its audience looks for. */
    private record Affinity(String genre, String facet) {}

    private static final List<Affinity> AFFINITIES = List.of(
            new Affinity("roman", "couple"),
            new Affinity("roman", "tender"),
            new Affinity("roman", "romantic"),
            new Affinity("comed", "funny"),
            new Affinity("comed", "comic"),
            new Affinity("horror", "frighten"),
            new Affinity("horror", "scary"),
            new Affinity("thrill", "tense"),
            new Affinity("crime", "tense"),
            new Affinity("action", "exciting"),
            new Affinity("adventure", "exciting"),
            new Affinity("drama", "serious"),
            new Affinity("drama", "sad"),
            new Affinity("document", "serious"),
            new Affinity("family", "warm"),
            new Affinity("animat", "warm"));

    private FirstWeights() {}

    static Model of(CatalogView catalog) {
        float[] prior = new float[catalog.artworkCount()];
        ArtworkTraits traits = catalog.traits;
        for (int artwork = 0; artwork < prior.length; artwork++) {
            prior[artwork] = QUALITY * traits.quality()[artwork] + PROMINENCE * traits.prominence()[artwork];
        }
        float[] own = new float[catalog.signalCount()];
        for (int signal = 0; signal < own.length; signal++) {
            own[signal] = ownWeight(catalog.signals.family(signal));
        }
        float[] cross = affinities(catalog);
        for (int i = 0; i < cross.length; i++) {
            cross[i] *= AFFINITY;
        }
        float[] sharpness = new float[catalog.titleCount()];
        Arrays.fill(sharpness, SHARPNESS);
        float[] usual = new float[catalog.titleCount()];
        Arrays.fill(usual, USUAL);
        return new Model(prior, own, cross, sharpness, Baseline.unlearned(usual), UNIT);
    }

    /** For each row of {@link Model#cross} and each closed signal, 1 where an editor would expect an affinity, else 0. */
    static float[] affinities(CatalogView catalog) {
        int closed = catalog.signals.closedCount();
        float[] cross = new float[Model.crossRows(catalog) * closed];
        for (int genre = 0; genre < catalog.signals.end(Family.GENRE); genre++) {
            String genreName = lower(catalog.signal(genre).name());
            for (int tone = catalog.signals.first(Family.TONE); tone < catalog.signals.end(Family.TONE); tone++) {
                cross[tone * closed + genre] =
                        affinity(genreName, lower(catalog.signal(tone).name()));
            }
            for (int kind = 0; kind < catalog.kinds.size(); kind++) {
                int row = Model.crossRow(catalog, catalog.signalCount() + kind);
                cross[row * closed + genre] = affinity(genreName, lower(catalog.kinds.id(kind)));
            }
        }
        return cross;
    }

    private static float ownWeight(Family family) {
        return switch (family) {
            case PERSON -> PERSON;
            case THEME -> THEME;
            case TONE -> TONE;
            case GENRE -> GENRE_BY_FACES;
            case ERA, FORM -> 0;
        };
    }

    private static float affinity(String genre, String facet) {
        boolean known = AFFINITIES.stream().anyMatch(a -> genre.contains(a.genre()) && facet.contains(a.facet()));
        return known ? 1 : 0;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
