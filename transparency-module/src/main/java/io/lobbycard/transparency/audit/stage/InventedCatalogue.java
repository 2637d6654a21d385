package io.lobbycard.transparency.audit.stage;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.RepresentationTrial;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.catalog.Weighted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A catalogue in which nothing is real: a thousand films with invented casts of two invented groups, called alder and birch.
 * Both groups are alike in everything but their name. It is the same each time.
 */
public final class InventedCatalogue {

    public static final List<String> GROUPS = List.of("alder", "birch");

    private static final int TITLES = 1_000;
    private static final int PERSONS_OF_GROUP = 150;
    private static final long SEED = 20_180_820;

    /** Seconds on screen of the two leads and the two supporting parts, in films of two hours. */
    private static final int[] ON_SCREEN = {3_900, 3_100, 520, 430};

    private static final int RUNTIME = 7_200;

    /** Each genre with the tones of its pictures. */
    private static final List<List<String>> GENRES = List.of(
            List.of("romance", "tender", "funny"),
            List.of("comedy", "funny", "warm"),
            List.of("drama", "serious", "tender"),
            List.of("thriller", "tense", "serious"),
            List.of("crime", "tense", "exciting"),
            List.of("horror", "frightening", "tense"),
            List.of("action", "exciting", "funny"),
            List.of("family", "warm", "exciting"));

    private static final List<String> THEMES =
            List.of("heist", "road-trip", "wedding", "revenge", "small-town", "space", "sport", "christmas");

    private InventedCatalogue() {}

    /** The catalogue, with pictures judged by the representation check. */
    public static Stage stage(RepresentationTrial check) {
        SplittableRandom random = new SplittableRandom(SEED);
        InventedPictures pictures = new InventedPictures(check);
        List<TitleWithArtworks> titles = new ArrayList<>(TITLES);
        for (int number = 0; number < TITLES; number++) {
            Title title = title(number, random);
            titles.add(new TitleWithArtworks(title, pictures.of(title)));
        }
        return new Stage(titles, labels(), true);
    }

    private static Title title(int number, SplittableRandom random) {
        List<String> main = GENRES.get(random.nextInt(GENRES.size()));
        List<String> other = GENRES.get(random.nextInt(GENRES.size()));
        List<Weighted> genres = main.equals(other)
                ? List.of(new Weighted(main.getFirst(), 1))
                : List.of(new Weighted(main.getFirst(), 1), new Weighted(other.getFirst(), 0.5));
        return new Title(
                new TitleId(String.format(Locale.ROOT, "invented-%04d", number)),
                "Invented Film " + (number + 1),
                1980 + random.nextInt(45),
                TitleKind.FILM,
                RUNTIME,
                true,
                genres,
                List.of(new Weighted(THEMES.get(random.nextInt(THEMES.size())), 0.8)),
                List.of(new Weighted(main.get(1), 1), new Weighted(main.get(2), 0.6)),
                credits(random),
                List.of());
    }

    private static List<Credit> credits(SplittableRandom random) {
        List<Credit> credits = new ArrayList<>();
        List<PersonId> seen = new ArrayList<>();
        while (credits.size() < ON_SCREEN.length) {
            PersonId person = person(random.nextInt(GROUPS.size()), random.nextInt(PERSONS_OF_GROUP));
            if (!seen.contains(person)) {
                seen.add(person);
                credits.add(new Credit(person, name(person), credits.size() + 1, ON_SCREEN[credits.size()]));
            }
        }
        return credits;
    }

    private static Map<PersonId, String> labels() {
        Map<PersonId, String> labels = new HashMap<>();
        for (int group = 0; group < GROUPS.size(); group++) {
            for (int number = 0; number < PERSONS_OF_GROUP; number++) {
                labels.put(person(group, number), GROUPS.get(group));
            }
        }
        return labels;
    }

    private static PersonId person(int group, int number) {
        return new PersonId(String.format(Locale.ROOT, "invented-%s-%03d", GROUPS.get(group), number));
    }

    private static String name(PersonId person) {
        return person.value().replace('-', ' ');
    }
}
