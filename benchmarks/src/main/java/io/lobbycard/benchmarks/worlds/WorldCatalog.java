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
import java.util.stream.Stream;

/** Titles with genres, tones, themes and cast, and pictures that play up some of them. */
final class WorldCatalog {

    static final int GENRES = 18;
    static final int TONES = 10;
    static final int THEMES = 40;
    static final int PERSONS = 1_200;
    static final int KINDS = 6;
    private static final int CAST = 6;
    private static final int FIRST_TONE = GENRES;
    private static final int FIRST_THEME = FIRST_TONE + TONES;
    private static final int FIRST_PERSON = FIRST_THEME + THEMES;
    private static final int SIGNALS = FIRST_PERSON + PERSONS;

    final int titles;
    final int artworksEach;
    private final int[][] titleSignals;
    private final int[][] artworkSignals;
    private final double[][] artworkWeights;
    private final int[] kind;
    private final double[] quality;

    WorldCatalog(int titles, int artworksEach, Random random) {
        this.titles = titles;
        this.artworksEach = artworksEach;
        titleSignals = new int[titles][];
        artworkSignals = new int[titles * artworksEach][];
        artworkWeights = new double[titles * artworksEach][];
        kind = new int[titles * artworksEach];
        quality = new double[titles * artworksEach];
        int[] usualTone = random.ints(GENRES, 0, TONES).toArray();
        for (int title = 0; title < titles; title++) {
            titleSignals[title] = drawTitle(random, usualTone);
            for (int i = 0; i < artworksEach; i++) {
                drawArtwork(title * artworksEach + i, titleSignals[title], random);
            }
        }
    }

    int facets() {
        return FIRST_PERSON + KINDS;
    }

    double quality(int artwork) {
        return 2 * quality[artwork] - 1;
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
        for (int i = 0; i < artworkSignals[artwork].length; i++) {
            sum += artworkWeights[artwork][i] * likes[artworkSignals[artwork][i]];
        }
        return sum;
    }

    /** The facets other than people. */
    int[] crossFacets(int artwork) {
        return IntStream.concat(
                        IntStream.of(artworkSignals[artwork]).filter(signal -> signal < FIRST_PERSON),
                        IntStream.of(FIRST_PERSON + kind[artwork]))
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

    /** Normal for genres and tones; most people and themes leave a member cold, a few are favourites. */
    double[] drawLikes(Random random) {
        double[] likes = new double[SIGNALS];
        for (int signal = 0; signal < FIRST_THEME; signal++) {
            likes[signal] = 0.8 * random.nextGaussian();
        }
        for (int i = 0; i < 6; i++) {
            likes[FIRST_THEME + random.nextInt(THEMES)] = 1.2;
        }
        for (int i = 0; i < 25; i++) {
            likes[FIRST_PERSON + drawPerson(random)] = 1.5;
        }
        return likes;
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

    private int[] drawTitle(Random random, int[] usualTone) {
        int[] genres =
                random.ints(0, GENRES).distinct().limit(1 + random.nextInt(2)).toArray();
        int tone = random.nextInt(3) == 0 ? random.nextInt(TONES) : usualTone[genres[0]];
        int other = random.nextInt(TONES);
        int[] themes =
                random.ints(0, THEMES).distinct().limit(random.nextInt(3)).toArray();
        int[] cast = IntStream.generate(() -> drawPerson(random))
                .distinct()
                .limit(CAST)
                .toArray();
        return Stream.of(
                        IntStream.of(genres),
                        IntStream.of(tone, other).distinct().map(t -> FIRST_TONE + t),
                        IntStream.of(themes).map(t -> FIRST_THEME + t),
                        IntStream.of(cast).map(p -> FIRST_PERSON + p))
                .flatMapToInt(signals -> signals)
                .toArray();
    }

    /** Fame falls off as the square: a few people are in many titles. */
    private static int drawPerson(Random random) {
        double u = random.nextDouble();
        return (int) (PERSONS * u * u);
    }

    private void drawArtwork(int artwork, int[] signals, Random random) {
        List<Integer> shown = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        int[] people = IntStream.of(signals).filter(s -> s >= FIRST_PERSON).toArray();
        int faces = random.nextInt(4);
        for (int i = 0; i < faces; i++) {
            int person = people[Math.min(people.length - 1, (int) (Math.abs(random.nextGaussian()) * 2))];
            if (!shown.contains(person)) {
                shown.add(person);
            }
        }
        shown.forEach(person -> weights.add(1.0 / shown.size()));
        for (int signal : signals) {
            if (signal >= FIRST_TONE && signal < FIRST_PERSON && random.nextBoolean()) {
                shown.add(signal);
                weights.add(0.5 + random.nextDouble() / 2);
            }
        }
        if (random.nextInt(3) == 0) {
            int tone = FIRST_TONE + random.nextInt(TONES);
            if (!shown.contains(tone)) {
                shown.add(tone);
                weights.add(0.5);
            }
        }
        artworkSignals[artwork] = shown.stream().mapToInt(Integer::intValue).toArray();
        artworkWeights[artwork] =
                weights.stream().mapToDouble(Double::doubleValue).toArray();
        kind[artwork] = random.nextInt(KINDS);
        quality[artwork] = random.nextDouble();
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
        for (int i = 0; i < artworkSignals[artwork].length; i++) {
            int signal = artworkSignals[artwork][i];
            double weight = artworkWeights[artwork][i];
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
                "kind " + kind[artwork],
                quality[artwork],
                people,
                tones,
                themes,
                Set.of(),
                false,
                null);
    }

    /** A picture in Vowpal Wabbit's text format: facets in namespace F, quality in Q, its own id in A. */
    String describe(int artwork) {
        StringBuilder text = new StringBuilder("|F k" + kind[artwork]);
        for (int i = 0; i < artworkSignals[artwork].length; i++) {
            text.append(" f").append(artworkSignals[artwork][i]).append(':').append((float) artworkWeights[artwork][i]);
        }
        return text + " |Q q:" + (float) quality[artwork] + " |A a" + artwork;
    }

    /** Matches of a picture with a taste in people, themes and tones. */
    double[] matches(int artwork, ToDoubleBiFunction<Signal.Family, String> taste) {
        double[] matches = new double[3];
        for (int i = 0; i < artworkSignals[artwork].length; i++) {
            int signal = artworkSignals[artwork][i];
            double weight = artworkWeights[artwork][i];
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
