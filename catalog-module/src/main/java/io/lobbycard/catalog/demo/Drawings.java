package io.lobbycard.catalog.demo;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.demo.painting.Poster;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Pictures that wait to be drawn and put into the catalogue; those that are there already are passed over. */
final class Drawings {

    private record Drawing(DemoTitle title, DemoPicture picture) {}

    private static final Logger LOG = System.getLogger(Drawings.class.getName());
    private static final int PAINTERS = 2;
    private static final int REPORT_EVERY = 100;

    private final Queue<Drawing> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger drawn = new AtomicInteger();
    private final Catalog catalog;
    private final CatalogEditing editing;
    private final Function<Poster, byte[]> painter;

    Drawings(Catalog catalog, CatalogEditing editing, Function<Poster, byte[]> painter) {
        this.catalog = catalog;
        this.editing = editing;
        this.painter = painter;
    }

    void add(DemoTitle title, DemoPicture picture) {
        waiting.add(new Drawing(title, picture));
    }

    /** Draws all that waits; the result is the number of pictures drawn. */
    CompletableFuture<Integer> draw(Executor executor) {
        CompletableFuture<?>[] painters = new CompletableFuture<?>[PAINTERS];
        for (int i = 0; i < PAINTERS; i++) {
            painters[i] = CompletableFuture.runAsync(this::work, executor);
        }
        return CompletableFuture.allOf(painters).thenApply(done -> drawn.get());
    }

    private void work() {
        for (Drawing next = waiting.poll(); next != null; next = waiting.poll()) {
            try {
                draw(next);
            } catch (RuntimeException failed) {
                String id = next.picture().id(next.title()).value();
                LOG.log(Level.WARNING, "The demo goes without the picture " + id + ".", failed);
            }
        }
    }

    private void draw(Drawing drawing) {
        DemoPicture picture = drawing.picture();
        if (catalog.artwork(picture.id(drawing.title())).isPresent()) {
            return;
        }
        editing.addArtwork(picture.artwork(drawing.title()), painter.apply(picture.poster(drawing.title())));
        int count = drawn.incrementAndGet();
        if (count % REPORT_EVERY == 0) {
            LOG.log(Level.INFO, "Demo catalogue: {0} pictures drawn, {1} to go.", count, waiting.size());
        }
    }
}
