package io.lobbycard.benchmarks.engine;

import io.lobbycard.benchmarks.worlds.World;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Snapshot;
import java.util.Locale;

/** Heap that a large catalogue takes, with its model, measured after full collections. */
public final class Footprint {

    private static final int TITLES = 36_000;
    private static final int ARTWORKS = 10;
    private static final double MEGABYTE = 1 << 20;

    private Footprint() {}

    /** Prints megabytes of heap. */
    public static void run() {
        double before = used();
        CatalogView view = World.catalog(TITLES, ARTWORKS, 1);
        Snapshot snapshot = new Snapshot(1, World.NOW, view, Model.initial(view));
        double withSnapshot = used();
        DailySums sums = new DailySums(view);
        double withSums = used() + 0 * sums.count();
        byte[] bytes = snapshot.toBytes();
        System.out.printf(
                Locale.ROOT,
                "%,d titles, %,d artworks, %,d signals%n",
                view.titleCount(),
                view.artworkCount(),
                view.signalCount());
        Measurements.print("catalogue-with-model-megabytes", withSnapshot - before);
        Measurements.print("day-of-sums-megabytes", withSums - withSnapshot);
        Measurements.print("snapshot-bytes-megabytes", bytes.length / MEGABYTE);
    }

    private static double used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
