package io.lobbycard.catalog.representation;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Weighted;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The films of the cases, with illustrative screen times in minutes. */
final class Films {

    static final Title LIKE_FATHER = film(
            "Like Father",
            103,
            credit("Kristen Bell", 1, 80),
            credit("Kelsey Grammer", 2, 75),
            credit("Seth Rogen", 3, 15),
            credit("Leonard Ouzts", 7, 5),
            credit("Blaire Brooks", 8, 5));

    static final Title LOVE_ACTUALLY = film(
            "Love Actually",
            135,
            credit("Hugh Grant", 5, 24),
            credit("Emma Thompson", 4, 20),
            credit("Colin Firth", 3, 18),
            credit("Liam Neeson", 6, 16),
            credit("Keira Knightley", 9, 8),
            credit("Chiwetel Ejiofor", 10, 4));

    static final Title GOOD_WILL_HUNTING = film(
            "Good Will Hunting",
            126,
            credit("Matt Damon", 2, 97),
            credit("Robin Williams", 1, 34),
            credit("Ben Affleck", 3, 22),
            credit("Minnie Driver", 5, 20));

    private Films() {}

    static Title film(String name, int minutes, Credit... credits) {
        return new Title(
                new TitleId(slug(name)),
                name,
                2000,
                TitleKind.FILM,
                minutes * 60,
                true,
                List.of(new Weighted("comedy", 1)),
                List.of(new Weighted("christmas", 0.6)),
                List.of(new Weighted("funny", 0.8), new Weighted("tense", 0.1)),
                List.of(credits),
                List.of());
    }

    static Credit credit(String name, int billing, @Nullable Integer minutes) {
        return new Credit(person(name), name, billing, minutes == null ? null : minutes * 60);
    }

    static PersonId person(String name) {
        return new PersonId(slug(name));
    }

    static SharedScenes together(String one, String other, int minutes) {
        return new SharedScenes(person(one), person(other), minutes * 60);
    }

    static Picture picture(ArtworkKind kind, String... people) {
        List<Depiction> depictions = Arrays.stream(people)
                .map(name -> new Depiction(person(name), name, 0.2))
                .toList();
        return new Picture(kind, depictions, List.of(), List.of());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
