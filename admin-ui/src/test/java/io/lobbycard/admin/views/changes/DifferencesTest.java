package io.lobbycard.admin.views.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.EpisodeId;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final PersonId MATT = new PersonId("matt-damon");
    private static final PersonId MINNIE = new PersonId("minnie-driver");

    @Test
    void sameVersionsHaveNoDifferences() {
        assertEquals(List.of(), Differences.between(revision(1997, 0.5, 600), revision(1997, 0.5, 600)));
    }

    @Test
    void eachChangeIsASentence() {
        assertEquals(
                List.of(
                        "Year was 1997 and is 1998 now.",
                        "The genre Drama was 50\u00a0% and is 80\u00a0% now.",
                        "Minnie Driver was billed 2, 10 min and is billed 2, 20 min now."),
                Differences.between(revision(1997, 0.5, 600), revision(1998, 0.8, 1_200)));
    }

    @Test
    void peopleOfOneNameAreToldApart() {
        TitleRevision one = revision(1997, 0.5, 600);
        Credit namesake = new Credit(new PersonId("another-minnie"), "Minnie Driver", 3, null);
        List<Credit> credits = Stream.concat(one.title().credits().stream(), Stream.of(namesake))
                .toList();

        assertEquals(
                List.of("Minnie Driver (another-minnie) was added: billed 3, Not measured."),
                Differences.between(
                        one, new TitleRevision(one.title().withCredits(credits), one.sharedScenes(), one.version())));
    }

    @Test
    void fewEpisodesAreNamedAndManyAreCounted() {
        assertEquals(
                List.of("The episode e1 was added: season 1, episode 1, “Part 1”, 40 min."),
                Differences.between(series(0), series(1)));
        assertEquals(
                List.of("18 episodes were added, changed or removed; there were 0 and there are 18 now."),
                Differences.between(series(0), series(18)));
    }

    private static TitleRevision series(int episodes) {
        return new TitleRevision(
                revision(1997, 0.5, 600)
                        .title()
                        .withEpisodes(IntStream.rangeClosed(1, episodes)
                                .mapToObj(number ->
                                        new Episode(new EpisodeId("e" + number), 1, number, "Part " + number, 2_400))
                                .toList()),
                List.of(),
                1);
    }

    @Test
    void whatIsNewOrGoneIsSaid() {
        TitleRevision before = revision(1997, 0.5, 600);
        TitleRevision after = new TitleRevision(before.title(), List.of(new SharedScenes(MATT, MINNIE, 90)), 2);

        assertEquals(
                List.of("The time of matt-damon and minnie-driver together was added: 1 min 30 s."),
                Differences.between(before, after));
        assertEquals(
                List.of("The time of matt-damon and minnie-driver together was removed; it was 1 min 30 s."),
                Differences.between(after, before));
    }

    private static TitleRevision revision(int year, double drama, int minnieSeconds) {
        return new TitleRevision(
                new Title(
                        new TitleId("good-will-hunting-1997"),
                        "Good Will Hunting",
                        year,
                        TitleKind.FILM,
                        7_560,
                        true,
                        List.of(new Weighted("drama", drama)),
                        List.of(),
                        List.of(),
                        List.of(
                                new Credit(MATT, "Matt Damon", 1, 4_800),
                                new Credit(MINNIE, "Minnie Driver", 2, minnieSeconds)),
                        List.of()),
                List.of(),
                1);
    }
}
