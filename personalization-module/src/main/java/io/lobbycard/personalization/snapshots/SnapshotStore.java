package io.lobbycard.personalization.snapshots;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.UnreadableSnapshotException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;

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

    /** Takes up what the operators' log says by now. Choices that are being made go on with what they began with. */
    synchronized void takeUp() {
        Optional<StoredServing> wanted = rows.serving();
        if (wanted.isEmpty()
                || wanted.get().revision() == serving.map(Serving::revision).orElse(0L)) {
            return;
        }
        StoredServing next = wanted.get();
        if (serving.isEmpty() || serving.get().snapshot().number() != next.snapshot()) {
            pictures = CatalogReading.of(catalog).pictures();
        }
        numbered(next.snapshot()).ifPresent(snapshot -> {
            serving.ifPresent(before -> old.put(before.snapshot().number(), before.snapshot()));
            serving = Optional.of(new Serving(next.revision(), snapshot, next.killSwitch()));
            LOG.log(Level.INFO, "Snapshot {0} serves now.", snapshot.number());
        });
    }

    /** Whether the catalogue holds other artworks than the snapshot that serves, because it changed while nobody served. */
    boolean missesArtwork() {
        return serving.stream()
                .anyMatch(now -> pictures.keySet().stream()
                                .anyMatch(artwork -> now.snapshot().catalog().artworkIndex(artwork.value()) < 0)
                        || pictures.size() != now.snapshot().catalog().artworkCount());
    }

    private Optional<LoadedSnapshot> load(long number, byte[] bytes) {
        try {
            return Optional.of(new LoadedSnapshot(Snapshot.fromBytes(bytes), pictures));
        } catch (UnreadableSnapshotException unreadable) {
            LOG.log(Level.ERROR, "Snapshot " + number + " cannot be read.", unreadable);
            return Optional.empty();
        }
    }
}
