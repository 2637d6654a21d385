package io.lobbycard.benchmarks.engine;

import io.lobbycard.benchmarks.worlds.World;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.History;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import java.util.Random;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A page of 3,000 titles with 16 artworks each, and a member with a taste for about forty signals. */
@State(Scope.Benchmark)
public class PageState {

    static final int TITLES = 3_000;
    static final int ARTWORKS = 16;
    static final int SEED = 5;

    final CatalogView view = World.catalog(TITLES, ARTWORKS, SEED);
    final Snapshot snapshot = new Snapshot(1, World.NOW, view, Model.initial(view));
    final Chooser chooser = new Chooser(snapshot);
    final StatedChoices certain = StatedChoices.NONE.withExploration(false);
    final int[] page = IntStream.range(0, TITLES).toArray();
    final Taste taste = taste(snapshot, 6);
    final Taste longTaste = taste(snapshot, 1_000);

    static Taste taste(Snapshot snapshot, int viewings) {
        Random random = new Random(SEED);
        History.Builder history = History.builder();
        for (int i = 0; i < viewings; i++) {
            history.add(random.nextInt(TITLES), null, World.NOW - 86_400L * i, 5_000);
        }
        return snapshot.taste(history.build(), viewings, World.NOW, StatedChoices.NONE);
    }
}
