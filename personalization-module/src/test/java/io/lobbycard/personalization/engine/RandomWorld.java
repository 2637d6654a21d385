package io.lobbycard.personalization.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Catalogues and histories drawn by a generator, for tests of what must hold for all of them. */
final class RandomWorld {

    static final int TITLES = 40;
    private static final List<String> GENRES = List.of("Comedy", "Romance", "Horror", "Drama", "Action");
    private static final List<String> THEMES = List.of("heist", "road trip", "faith", "christmas");
    private static final List<String> TONES = List.of("funny", "tender", "frightening", "tense");
    private static final List<String> KINDS = List.of("portrait", "couple", "ensemble", "scene");

    private final RandomGenerator random;

    RandomWorld(RandomGenerator random) {
        this.random = random;
    }

    /** Forty titles of two to six artworks each; the theme faith is sensitive. */
    CatalogViewBuilder catalog() {
        CatalogViewBuilder builder = CatalogView.builder().sensitiveTheme("faith");
        for (int title = 0; title < TITLES; title++) {
            String id = "t" + title;
            builder.title(title(id));
            int artworks = random.nextInt(2, 7);
            for (int artwork = 0; artwork < artworks; artwork++) {
                builder.artwork(artwork(id + "-a" + artwork, id, artwork));
            }
        }
        return builder;
    }

    Snapshot snapshot(Policy policy) {
        CatalogView view = catalog().build();
        return new Snapshot(7, Cinema.NOW, view, Model.initial(view), policy, TasteRule.DEFAULT);
    }

    History history(int viewings) {
        History.Builder history = History.builder();
        for (int i = 0; i < viewings; i++) {
            int title = random.nextInt(-1, TITLES);
            String episode = title % 3 == 0 ? "e" + random.nextInt(5) : null;
            history.add(title, episode, Cinema.NOW - random.nextLong(400 * Cinema.DAY), random.nextInt(9_000));
        }
        return history.build();
    }

    /** What an impression is worth. */
    interface Rewards {
        double of(Outcome impression, Taste taste, Random random);
    }

    /** What comes of so many impressions of titles met at random; after every twenty another member comes. */
    List<Outcome> outcomes(Snapshot snapshot, int rounds, long seed, Rewards rewards) {
        Random chance = new Random(seed);
        Chooser chooser = new Chooser(snapshot);
        Choices choices = new Choices();
        List<Outcome> outcomes = new ArrayList<>();
        Taste taste = snapshot.noTaste();
        for (int round = 0; round < rounds; round++) {
            if (round % 20 == 0) {
                taste = snapshot.taste(history(30), 30, Cinema.NOW, StatedChoices.NONE);
            }
            Draw draw = new Draw(chance.nextLong(), 1, false);
            int title = chance.nextInt(TITLES);
            chooser.choose(taste, StatedChoices.NONE, draw, new int[] {title}, choices);
            int artwork = choices.artwork(0);
            Optional<Outcome> impression = chooser.outcome(taste, StatedChoices.NONE, draw, title, artwork, 0);
            if (impression.isPresent()) {
                double reward = rewards.of(impression.get(), taste, chance);
                chooser.outcome(taste, StatedChoices.NONE, draw, title, artwork, reward)
                        .ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    private TitleFacts title(String id) {
        List<Credit> credits = new ArrayList<>();
        for (int billing = 1; billing <= 4; billing++) {
            boolean estimated = random.nextBoolean();
            credits.add(new Credit(person(), billing, estimated ? Double.NaN : random.nextDouble(), estimated));
        }
        return new TitleFacts(
                id,
                random.nextInt(1950, 2026),
                random.nextInt(3) == 0 ? TitleFacts.Form.SERIES : TitleFacts.Form.FILM,
                6_000,
                some(GENRES),
                some(THEMES),
                some(TONES),
                credits);
    }

    private ArtworkFacts artwork(String id, String title, int place) {
        List<Depiction> people = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            people.add(new Depiction(person(), random.nextDouble(0.4)));
        }
        return new ArtworkFacts(
                id,
                title,
                KINDS.get(random.nextInt(KINDS.size())),
                random.nextDouble(),
                people,
                some(TONES),
                some(THEMES),
                Set.of(),
                place == 0,
                place == 5 ? "too-little-screen-time" : null);
    }

    private String person() {
        return "p" + random.nextInt(30);
    }

    private List<Weighted> some(List<String> names) {
        return names.stream()
                .filter(name -> random.nextInt(3) == 0)
                .map(name -> new Weighted(name, random.nextDouble()))
                .toList();
    }
}
