package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.MadeUpMember;
import io.lobbycard.personalization.MadeUpMember.Sitting;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.personalization.RehearsedCatalogue;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.History;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Policy;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import io.lobbycard.personalization.engine.TasteRule;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Audits play with the snapshot whose number they name, whatever serves and whatever was learned since. */
@InServer
class RehearsalsIT {

    private static final long DAY = 86_400;
    private static final RehearsedCatalogue OWN = new RehearsedCatalogue(null, List.of(), Set.of());

    @Inject
    Rehearsals rehearsals;

    @Inject
    Snapshots snapshots;

    @Inject
    SnapshotStore store;

    @Inject
    SnapshotRows rows;

    @Test
    void whatIsRehearsedIsWhatTheStoredSnapshotChooses() {
        long serving = snapshots.serving().orElseThrow().number();
        Snapshot stored = store.numbered(serving).orElseThrow().snapshot();
        Snapshot other = storedWithAnotherTasteRule(stored);

        assertEquals(chosen(stored), rehearsed(serving, stored));
        assertEquals(chosen(other), rehearsed(other.number(), other));
        assertTrue(
                !chosen(stored).equals(chosen(other)),
                "Two snapshots that choose alike would not show which one is played.");
    }

    @Test
    void aSnapshotThatIsNotKeptCannotBeRehearsed() {
        assertThrows(IllegalArgumentException.class, () -> rehearsals.over(Long.MAX_VALUE, OWN, List.of()));
    }

    /** Held back, as far as members are concerned: it is stored and never serves. */
    private Snapshot storedWithAnotherTasteRule(Snapshot like) {
        StoredSnapshot entry = rows.open("To be rehearsed, never to serve.");
        CatalogView view = like.catalog();
        Snapshot other = new Snapshot(
                entry.number(),
                like.createdAt(),
                view,
                Model.initial(view),
                Policy.DEFAULT,
                new TasteRule(TasteRule.DEFAULT.halfLifeDays(), 1e6, 1e6));
        rows.complete(other);
        return other;
    }

    private List<String> rehearsed(long number, Snapshot snapshot) {
        List<TitleId> page = IntStream.range(0, snapshot.catalog().titleCount())
                .mapToObj(title -> new TitleId(snapshot.catalog().titleId(title)))
                .toList();
        List<Sitting> viewings = watched(snapshot).stream()
                .map(title -> new Sitting(new TitleId(snapshot.catalog().titleId(title)), 1))
                .toList();
        Rehearsal rehearsal = rehearsals.over(number, OWN, page);
        return IntStream.of(rehearsal.choose(new MadeUpMember(viewings, 5), Rehearsal.Without.NOTHING))
                .mapToObj(artwork -> artwork == Rehearsal.NO_ARTWORK
                        ? ""
                        : rehearsal.artwork(artwork).value())
                .toList();
    }

    /** By the engine alone. */
    private static List<String> chosen(Snapshot snapshot) {
        CatalogView catalog = snapshot.catalog();
        History.Builder history = History.builder();
        watched(snapshot)
                .forEach(title -> history.add(title, null, snapshot.createdAt() - DAY, catalog.runtimeSeconds(title)));
        Taste taste =
                snapshot.taste(history.build(), watched(snapshot).size(), snapshot.createdAt(), StatedChoices.NONE);
        Choices choices = new Choices();
        int[] page = IntStream.range(0, catalog.titleCount()).toArray();
        new io.lobbycard.personalization.engine.Chooser(snapshot)
                .choose(taste, StatedChoices.NONE, new Draw(5, 0, false), page, choices);
        return IntStream.range(0, page.length)
                .mapToObj(place -> choices.artwork(place) < 0 ? "" : catalog.artworkId(choices.artwork(place)))
                .toList();
    }

    private static List<Integer> watched(Snapshot snapshot) {
        return IntStream.range(0, Math.min(30, snapshot.catalog().titleCount()))
                .filter(title -> title % 3 == 0)
                .boxed()
                .toList();
    }
}
