package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.ArtworkFacts;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.CatalogViewBuilder;
import io.lobbycard.personalization.engine.Credit;
import io.lobbycard.personalization.engine.Depiction;
import io.lobbycard.personalization.engine.Signal;
import io.lobbycard.personalization.engine.TitleFacts;
import io.lobbycard.personalization.engine.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Titles with genres, tones, themes and cast, and pictures that play up some of them. */
final class WorldCatalog {

    static final int GENRES = 18;
    static final int TONES = 10;
    static final int THEMES = 40;
    static final int PERSONS = 1_200;
    static final int KINDS = 6;
    static final int FIRST_TONE = GENRES;
    static final int FIRST_THEME = FIRST_TONE + TONES;
    static final int FIRST_PERSON = FIRST_THEME + THEMES;
    static final int SIGNALS = FIRST_PERSON + PERSONS;

    final int titles;
    final int artworksEach;
    private final int[][] titleSignals;
    private final WorldDraw.Artwork[] artworks;

    WorldCatalog(int titles, int artworksEach, Random random) {
        this.titles = titles;
        this.artworksEach = artworksEach;
        titleSignals = new int[titles][];
        artworks = new WorldDraw.Artwork[titles * artworksEach];
        WorldDraw draw = new WorldDraw(random);
        for (int title = 0; title < titles; title++) {
            titleSignals[title] = draw.title();
            for (int i = 0; i < artworksEach; i++) {
                artworks[title * artworksEach + i] = draw.artwork(titleSignals[title]);
            }
        }
    }

    int facets() {
        return FIRST_PERSON + KINDS;
    }

    double quality(int artwork) {
        return 2 * artworks[artwork].quality() - 1;
    }

    /** How fond a member is of a title. */
    double affinity(int title, double[] likes) {
        double sum = 0;
        int[] signals = titleSignals[title];
        for (int i = 0; i < signals.length; i++) {
            sum += likes[signals[i]] * (signals[i] < FIRST_PERSON ? 1 : 0.6);
        }
        return sum;
    }

    double match(int artwork, double[] likes) {
        double sum = 0;
        for (int i = 0; i < artworks[artwork].signals().length; i++) {
            sum += artworks[artwork].weights()[i] * likes[artworks[artwork].signals()[i]];
        }
        return sum;
    }

    /** The facets other than people. */
    int[] crossFacets(int artwork) {
        return IntStream.concat(
                        IntStream.of(artworks[artwork].signals()).filter(signal -> signal < FIRST_PERSON),
                        IntStream.of(FIRST_PERSON + artworks[artwork].kind()))
                .toArray();
    }

    int signals() {
        return SIGNALS;
    }

    /** A signal of this catalogue as the engine names it. */
    static Signal named(int signal) {
        if (signal >= FIRST_PERSON) {
            return new Signal(Signal.Family.PERSON, "p" + (signal - FIRST_PERSON));
        }
        if (signal >= FIRST_THEME) {
            return new Signal(Signal.Family.THEME, "theme " + (signal - FIRST_THEME));
        }
        return signal >= FIRST_TONE
                ? new Signal(Signal.Family.TONE, "tone " + (signal - FIRST_TONE))
                : new Signal(Signal.Family.GENRE, "genre " + signal);
    }

    CatalogView view() {
        CatalogViewBuilder builder = CatalogView.builder();
        for (int title = 0; title < titles; title++) {
            builder.title(titleFacts(title));
            for (int i = 0; i < artworksEach; i++) {
                builder.artwork(artworkFacts(title, title * artworksEach + i));
            }
        }
        return builder.build();
    }

    private TitleFacts titleFacts(int title) {
        List<Credit> credits = new ArrayList<>();
        for (int signal : titleSignals[title]) {
            if (signal >= FIRST_PERSON) {
                credits.add(new Credit("p" + (signal - FIRST_PERSON), credits.size() + 1, Double.NaN, true));
            }
        }
        return new TitleFacts(
                "t" + title,
                1960 + title % 60,
                TitleFacts.Form.FILM,
                6_000,
                named(titleSignals[title], "genre ", 0, FIRST_TONE),
                named(titleSignals[title], "theme ", FIRST_THEME, FIRST_PERSON),
                named(titleSignals[title], "tone ", FIRST_TONE, FIRST_THEME),
                credits);
    }

    private ArtworkFacts artworkFacts(int title, int artwork) {
        List<Depiction> people = new ArrayList<>();
        List<Weighted> tones = new ArrayList<>();
        List<Weighted> themes = new ArrayList<>();
        for (int i = 0; i < artworks[artwork].signals().length; i++) {
            int signal = artworks[artwork].signals()[i];
            double weight = artworks[artwork].weights()[i];
            if (signal >= FIRST_PERSON) {
                people.add(new Depiction("p" + (signal - FIRST_PERSON), 0.3 * weight));
            } else if (signal >= FIRST_THEME) {
                themes.add(new Weighted("theme " + (signal - FIRST_THEME), weight));
            } else {
                tones.add(new Weighted("tone " + (signal - FIRST_TONE), weight));
            }
        }
        return new ArtworkFacts(
                "a" + artwork,
                "t" + title,
                "kind " + artworks[artwork].kind(),
                artworks[artwork].quality(),
                people,
                tones,
                themes,
                Set.of(),
                false,
                null);
    }

    /** A picture in Vowpal Wabbit's text format: facets in namespace F, quality in Q, its own id in A. */
    String describe(int artwork) {
        StringBuilder text = new StringBuilder("|F k" + artworks[artwork].kind());
        for (int i = 0; i < artworks[artwork].signals().length; i++) {
            text.append(" f").append(artworks[artwork].signals()[i]).append(':').append((float)
                    artworks[artwork].weights()[i]);
        }
        return text + " |Q q:" + (float) artworks[artwork].quality() + " |A a" + artwork;
    }

    /** Matches of a picture with a taste in people, themes and tones. */
    double[] matches(int artwork, ToDoubleBiFunction<Signal.Family, String> taste) {
        double[] matches = new double[3];
        for (int i = 0; i < artworks[artwork].signals().length; i++) {
            int signal = artworks[artwork].signals()[i];
            double weight = artworks[artwork].weights()[i];
            if (signal >= FIRST_PERSON) {
                matches[0] += weight * taste.applyAsDouble(Signal.Family.PERSON, "p" + (signal - FIRST_PERSON));
            } else if (signal >= FIRST_THEME) {
                matches[1] += weight * taste.applyAsDouble(Signal.Family.THEME, "theme " + (signal - FIRST_THEME));
            } else {
                matches[2] += weight * taste.applyAsDouble(Signal.Family.TONE, "tone " + (signal - FIRST_TONE));
            }
        }
        return matches;
    }

    private static List<Weighted> named(int[] signals, String prefix, int from, int to) {
        return IntStream.of(signals)
                .filter(signal -> signal >= from && signal < to)
                .mapToObj(signal -> new Weighted(prefix + (signal - from), 1))
                .toList();
    }
}
