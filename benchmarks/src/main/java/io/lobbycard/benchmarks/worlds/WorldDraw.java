package io.lobbycard.benchmarks.worlds;

import static io.lobbycard.benchmarks.worlds.WorldCatalog.FIRST_PERSON;
import static io.lobbycard.benchmarks.worlds.WorldCatalog.FIRST_THEME;
import static io.lobbycard.benchmarks.worlds.WorldCatalog.FIRST_TONE;
import static io.lobbycard.benchmarks.worlds.WorldCatalog.GENRES;
import static io.lobbycard.benchmarks.worlds.WorldCatalog.KINDS;
import static io.lobbycard.benchmarks.worlds.WorldCatalog.PERSONS;
import static io.lobbycard.benchmarks.worlds.WorldCatalog.SIGNALS;
import static io.lobbycard.benchmarks.worlds.WorldCatalog.THEMES;
import static io.lobbycard.benchmarks.worlds.WorldCatalog.TONES;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws titles, their pictures and what members like. */
final class WorldDraw {

    private static final int CAST = 6;

    private final Random random;
    private final int[] usualTone;

    /**
     * A picture.
     *
     * @param weights of the signals that it plays up, (0, 1]
     * @param quality in [0, 1)
     */
    record Artwork(int[] signals, double[] weights, int kind, double quality) {}

    WorldDraw(Random random) {
        this.random = random;
        usualTone = random.ints(GENRES, 0, TONES).toArray();
    }

    /** Signals of a title: genres, tones (one of them usual for its first genre), themes, cast. */
    int[] title() {
        int[] genres =
                random.ints(0, GENRES).distinct().limit(1 + random.nextInt(2)).toArray();
        int tone = random.nextInt(3) == 0 ? random.nextInt(TONES) : usualTone[genres[0]];
        int other = random.nextInt(TONES);
        int[] themes =
                random.ints(0, THEMES).distinct().limit(random.nextInt(3)).toArray();
        int[] cast =
                IntStream.generate(() -> person(random)).distinct().limit(CAST).toArray();
        return Stream.of(
                        IntStream.of(genres),
                        IntStream.of(tone, other).distinct().map(t -> FIRST_TONE + t),
                        IntStream.of(themes).map(t -> FIRST_THEME + t),
                        IntStream.of(cast).map(p -> FIRST_PERSON + p))
                .flatMapToInt(signals -> signals)
                .toArray();
    }

    /** A picture of a title: up to three of its cast, some of its tones and themes, now and then a tone that it lacks. */
    Artwork artwork(int[] signals) {
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
        return new Artwork(
                shown.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                random.nextInt(KINDS),
                random.nextDouble());
    }

    /** Normal for genres and tones; most people and themes leave a member cold, a few are favourites. */
    static double[] likes(Random random) {
        double[] likes = new double[SIGNALS];
        for (int signal = 0; signal < FIRST_THEME; signal++) {
            likes[signal] = 0.8 * random.nextGaussian();
        }
        for (int i = 0; i < 6; i++) {
            likes[FIRST_THEME + random.nextInt(THEMES)] = 1.2;
        }
        for (int i = 0; i < 25; i++) {
            likes[FIRST_PERSON + person(random)] = 1.5;
        }
        return likes;
    }

    /** Fame falls off as the square: a few people are in many titles. */
    private static int person(Random random) {
        double u = random.nextDouble();
        return (int) (PERSONS * u * u);
    }
}
