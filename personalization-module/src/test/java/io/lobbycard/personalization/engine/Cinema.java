package io.lobbycard.personalization.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small catalogue of real films, told in a few words for each, from which tests build views and histories. */
final class Cinema {

    static final long NOW = 1_780_000_000L;
    static final long DAY = 86_400L;
    private static final int RUNTIME = 7_200;

    private final CatalogViewBuilder builder = CatalogView.builder();

    Cinema film(String id, int year, List<String> genres, String... cast) {
        return film(id, year, genres, List.of(), cast);
    }

    Cinema film(String id, int year, List<String> genres, List<String> themes, String... cast) {
        builder.title(new TitleFacts(
                id, year, TitleFacts.Form.FILM, RUNTIME, weighted(genres), weighted(themes), List.of(), credits(cast)));
        return this;
    }

    Cinema series(String id, int year, List<String> genres, String... cast) {
        builder.title(new TitleFacts(
                id, year, TitleFacts.Form.SERIES, 3_000, weighted(genres), List.of(), List.of(), credits(cast)));
        return this;
    }

    Cinema episode(String series, String id, int seconds) {
        builder.episode(series, id, seconds);
        return this;
    }

    Cinema sensitive(String theme) {
        builder.sensitiveTheme(theme);
        return this;
    }

    Cinema picture(String title, String id, String kind, List<String> people, List<String> tones) {
        return picture(title, id, kind, people, tones, false, null);
    }

    Cinema picture(
            String title,
            String id,
            String kind,
            List<String> people,
            List<String> tones,
            boolean neutral,
            @Nullable String ineligibility) {
        List<Depiction> depictions =
                people.stream().map(person -> new Depiction(person, 0.2)).toList();
        builder.artwork(new ArtworkFacts(
                id, title, kind, 0.5, depictions, weighted(tones), List.of(), Set.of(), neutral, ineligibility));
        return this;
    }

    Cinema artwork(ArtworkFacts artwork) {
        builder.artwork(artwork);
        return this;
    }

    CatalogView view() {
        return builder.build();
    }

    Snapshot snapshot() {
        return snapshot(Policy.DEFAULT);
    }

    Snapshot snapshot(Policy policy) {
        CatalogView view = view();
        return new Snapshot(1, NOW, view, Model.initial(view), policy, TasteRule.DEFAULT);
    }

    /** Whole viewings of these titles, one a day, the last of them yesterday. */
    static History watched(CatalogView view, String... titles) {
        History.Builder history = History.builder();
        for (int i = 0; i < titles.length; i++) {
            history.add(view.titleIndex(titles[i]), null, NOW - (titles.length - i) * DAY, RUNTIME);
        }
        return history.build();
    }

    static Taste taste(Snapshot snapshot, StatedChoices stated, String... titles) {
        History history = watched(snapshot.catalog(), titles);
        return snapshot.taste(history, history.size(), NOW, stated);
    }

    static StatedChoices certain() {
        return StatedChoices.NONE.withExploration(false);
    }

    static StatedChoices stated(Map<String, String> pins, Set<String> refused, boolean neutral) {
        return new StatedChoices(false, neutral, pins, refused, Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Films of the cases of Good Will Hunting and Pulp Fiction, with their pictures. */
    static Cinema withTheCases() {
        List<String> romance = List.of("Romance", "Drama");
        List<String> comedy = List.of("Comedy");
        List<String> crime = List.of("Crime", "Drama");
        return new Cinema()
                .film("good-will-hunting", 1997, List.of("Drama", "Romance"), "damon", "williams", "affleck", "driver")
                .film("notting-hill", 1999, List.of("Romance", "Comedy"), "roberts", "grant")
                .film("the-notebook", 2004, romance, "gosling", "mcadams")
                .film("titanic", 1997, romance, "dicaprio", "winslet")
                .film("before-sunrise", 1995, romance, "hawke", "delpy")
                .film("sense-and-sensibility", 1995, romance, "thompson", "winslet")
                .film("mrs-doubtfire", 1993, comedy, "williams", "field")
                .film("airplane", 1980, comedy, "hays", "nielsen")
                .film("groundhog-day", 1993, comedy, "murray", "macdowell")
                .film("dumb-and-dumber", 1994, comedy, "carrey", "daniels")
                .film("the-birdcage", 1996, comedy, "williams", "lane")
                .film("anchorman", 2004, comedy, "ferrell", "applegate")
                .film("pulp-fiction", 1994, crime, "travolta", "jackson", "thurman", "willis")
                .film("kill-bill", 2003, List.of("Action"), "thurman", "liu")
                .film("gattaca", 1997, List.of("Drama"), "hawke", "thurman")
                .film("the-avengers-1998", 1998, List.of("Action"), "fiennes", "thurman")
                .film("grease", 1978, List.of("Musical", "Romance"), "travolta", "newton-john")
                .film("saturday-night-fever", 1977, List.of("Drama", "Musical"), "travolta", "gorney")
                .film("face-off", 1997, List.of("Action"), "travolta", "cage")
                .film("alien", 1979, List.of("Horror"), "weaver", "skerritt")
                .film("heat", 1995, crime, "pacino", "deniro")
                .picture("good-will-hunting", "gwh-couple", "couple", List.of("damon", "driver"), List.of("tender"))
                .picture("good-will-hunting", "gwh-williams", "portrait", List.of("williams"), List.of("funny"))
                .picture("good-will-hunting", "gwh-damon", "portrait", List.of("damon"), List.of("serious"))
                .picture("good-will-hunting", "gwh-neutral", "ensemble", List.of(), List.of(), true, null)
                .picture("pulp-fiction", "pulp-thurman", "portrait", List.of("thurman"), List.of("tense"))
                .picture("pulp-fiction", "pulp-travolta", "portrait", List.of("travolta"), List.of("tense"))
                .picture("pulp-fiction", "pulp-jackson", "portrait", List.of("jackson"), List.of("tense"))
                .picture("pulp-fiction", "pulp-refused", "portrait", List.of("willis"), List.of(), false, "too-little");
    }

    private static List<Weighted> weighted(List<String> names) {
        return names.stream().map(name -> new Weighted(name, 1)).toList();
    }

    private static List<Credit> credits(String... cast) {
        List<Credit> credits = new ArrayList<>();
        for (int i = 0; i < cast.length; i++) {
            credits.add(new Credit(cast[i], i + 1, Double.NaN, true));
        }
        return credits;
    }
}
