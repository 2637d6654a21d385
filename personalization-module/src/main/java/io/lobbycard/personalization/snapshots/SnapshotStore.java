package io.lobbycard.personalization.snapshots;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.UnreadableSnapshotException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Snapshots that can be chosen from: the one that serves, and older ones for replaying choices. */
@ApplicationScoped
public class SnapshotStore {

    private static final Logger LOG = System.getLogger(SnapshotStore.class.getName());
    private static final int OLD_ONES_IN_MEMORY = 3;

    private final SnapshotRows rows;
    private final Catalog catalog;
    private final Cache<Long, LoadedSnapshot> old =
            Caffeine.newBuilder().maximumSize(OLD_ONES_IN_MEMORY).softValues().build();
    private volatile Optional<Serving> serving = Optional.empty();
    private volatile Map<ArtworkId, Picture> pictures = Map.of();
    private volatile Set<ArtworkId> servable = Set.of();

    @Inject
    SnapshotStore(SnapshotRows rows, Catalog catalog) {
        this.rows = rows;
        this.catalog = catalog;
    }

    /** What choices are made from now; empty until the first snapshot is there. */
    public Optional<Serving> serving() {
        return serving;
    }

    /** A snapshot by its number; empty if it is not kept any more. */
    public Optional<LoadedSnapshot> numbered(long number) {
        Optional<LoadedSnapshot> current =
                serving.map(Serving::snapshot).filter(snapshot -> snapshot.number() == number);
        if (current.isPresent()) {
            return current;
        }
        LoadedSnapshot known = old.getIfPresent(number);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LoadedSnapshot> read = rows.bytes(number).flatMap(bytes -> load(number, bytes));
        read.ifPresent(snapshot -> old.put(number, snapshot));
        return read;
    }

    /**
     * What a snapshot says, whether it ever served or not, without keeping it in memory; empty if it is not kept any more.
     */
    Optional<Snapshot> stored(long number) {
        Optional<Snapshot> current =
                serving.map(now -> now.snapshot().snapshot()).filter(snapshot -> snapshot.number() == number);
        return current.isPresent() ? current : rows.bytes(number).flatMap(bytes -> read(number, bytes));
    }

    /** Takes up what the operators' log says by now. Choices that are being made go on with what they began with. */
    synchronized void takeUp() {
        Optional<StoredServing> wanted = rows.serving();
        if (wanted.isEmpty()
                || wanted.get().revision() == serving.map(Serving::revision).orElse(0L)) {
            return;
        }
        StoredServing next = wanted.get();
        if (serving.isEmpty() || serving.get().snapshot().number() != next.snapshot()) {
            CatalogReading reading = CatalogReading.of(catalog);
            pictures = reading.pictures();
            servable = reading.servable();
        }
        numbered(next.snapshot()).ifPresent(snapshot -> {
            serving.ifPresent(before -> old.put(before.snapshot().number(), before.snapshot()));
            serving = Optional.of(new Serving(next.revision(), snapshot, next.killSwitch()));
            LOG.log(Level.INFO, "Snapshot {0} serves now.", snapshot.number());
        });
    }

    /**
     * Whether the catalogue holds other artworks than the snapshot that serves, or may show others, because it changed
     * while nobody served or just before that.
     */
    boolean missesArtwork() {
        return serving.stream().anyMatch(now -> !agrees(now.snapshot().catalog()));
    }

    private boolean agrees(CatalogView view) {
        return pictures.size() == view.artworkCount()
                && pictures.keySet().stream().allMatch(artwork -> {
                    int index = view.artworkIndex(artwork.value());
                    return index >= 0 && view.eligible(index) == servable.contains(artwork);
                });
    }

    private Optional<LoadedSnapshot> load(long number, byte[] bytes) {
        return read(number, bytes).map(snapshot -> new LoadedSnapshot(snapshot, pictures));
    }

    private static Optional<Snapshot> read(long number, byte[] bytes) {
        try {
            return Optional.of(Snapshot.fromBytes(bytes));
        } catch (UnreadableSnapshotException unreadable) {
            LOG.log(Level.ERROR, "Snapshot " + number + " cannot be read.", unreadable);
            return Optional.empty();
        }
    }
}
