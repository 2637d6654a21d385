package io.lobbycard.catalog.demo;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.demo.painting.Painter;
import io.lobbycard.catalog.demo.painting.Poster;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Fills an empty catalogue with the demo's titles and draws their artwork. Nothing calls it outside demo mode. */
@ApplicationScoped
public class DemoCatalog {

    private static final Logger LOG = System.getLogger(DemoCatalog.class.getName());

    /** So many titles at the head of the data file have all their pictures before {@link #seed} returns. */
    private static final int COMPLETE_AT_ONCE = 8;

    private final Catalog catalog;
    private final CatalogEditing editing;
    private final Executor executor;
    private final Function<Poster, byte[]> painter;

    @Inject
    DemoCatalog(Catalog catalog, CatalogEditing editing, ManagedExecutorService executor) {
        this(catalog, editing, executor, Painter::jpeg);
    }

    DemoCatalog(Catalog catalog, CatalogEditing editing, Executor executor, Function<Poster, byte[]> painter) {
        this.catalog = catalog;
        this.editing = editing;
        this.executor = executor;
        this.painter = painter;
    }

    /**
     * Adds what is missing and leaves the rest as it is. Returns when every title has its neutral picture and the first
     * ones have all of theirs.
     *
     * @return the other pictures, which follow in the background: how many were drawn
     */
    public CompletableFuture<Integer> seed() {
        List<DemoTitle> titles = DemoTitles.all();
        Drawings first = new Drawings(catalog, editing, painter);
        Drawings later = new Drawings(catalog, editing, painter);
        for (int i = 0; i < titles.size(); i++) {
            DemoTitle title = titles.get(i);
            for (DemoPicture picture : title.pictures()) {
                (i < COMPLETE_AT_ONCE || picture.neutral() ? first : later).add(title, picture);
            }
        }
        titles.forEach(this::save);
        LOG.log(Level.INFO, "Demo catalogue: {0} titles are in, and their artwork is drawn now.", titles.size());
        int drawn = first.draw(executor).join();
        LOG.log(Level.INFO, "Demo catalogue: every title has a picture ({0} new). The others follow.", drawn);
        return later.draw(executor).thenApply(count -> {
            LOG.log(Level.INFO, "Demo catalogue: all artwork is there ({0} more drawn).", count);
            return count;
        });
    }

    private void save(DemoTitle title) {
        if (catalog.title(title.title().id()).isEmpty()) {
            editing.save(title.title(), title.sharedScenes());
        }
    }
}
