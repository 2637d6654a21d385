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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Snapshots that can be chosen from: the one that serves, and older ones for replaying choices. */
@ApplicationScoped
public class SnapshotStore {

    private static final Logger LOG = System.getLogger(SnapshotStore.class.getName());
    private static final int OLD_ONES_IN_MEMORY = 3;

    private final SnapshotRows rows;
    private final Catalog catalog;
    private final Cache<Long, LoadedSnapshot> old =
            Caffeine.newBuilder().maximumSize(OLD_ONES_IN_MEMORY).softValues().build();
    private final AtomicReference<KillSwitch> killSwitch = new AtomicReference<>(new KillSwitch(0, false));
    private volatile Optional<Serving> serving = Optional.empty();
    private volatile Map<ArtworkId, Picture> pictures = Map.of();
    private volatile Set<ArtworkId> servable = Set.of();

    /** As it was set at a revision of the operators' log. */
    private record KillSwitch(long revision, boolean on) {

        static KillSwitch newer(KillSwitch one, KillSwitch other) {
            return one.revision() >= other.revision() ? one : other;
        }
    }

    @Inject
    SnapshotStore(SnapshotRows rows, Catalog catalog) {
        this.rows = rows;
        this.catalog = catalog;
    }

    /** What choices are made from now; empty until the first snapshot is there. */
    public Optional<Serving> serving() {
        boolean on = killSwitch.get().on();
        return serving.map(now -> now.killSwitch() == on ? now : new Serving(now.revision(), now.snapshot(), on));
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

    /**
     * Takes up what the operators' log says by now. The kill switch counts at once, whatever becomes of the snapshot: one
     * that cannot be read here leaves the last one in place. Choices that are being made go on with what they began with.
     */
    void takeUp() {
        rows.serving().ifPresent(wanted -> {
            killSwitch.accumulateAndGet(new KillSwitch(wanted.revision(), wanted.killSwitch()), KillSwitch::newer);
            takeUp(wanted);
        });
    }

    private synchronized void takeUp(StoredServing wanted) {
        if (wanted.revision() <= serving.map(Serving::revision).orElse(0L)) {
            return;
        }
        LoadedSnapshot last = serving.map(Serving::snapshot).orElse(null);
        LoadedSnapshot next = last != null && last.number() == wanted.snapshot() ? last : loaded(wanted.snapshot());
        if (next == null && last == null) {
            return;
        }
        if (next != null && last != null && next != last) {
            old.put(last.number(), last);
        }
        LoadedSnapshot now = next == null ? Objects.requireNonNull(last) : next;
        serving = Optional.of(new Serving(wanted.revision(), now, wanted.killSwitch()));
        LOG.log(Level.INFO, "Snapshot {0} serves now.", now.number());
    }

    /** With what the catalogue says of its pictures by now, which is read only for a snapshot that can be. */
    private @Nullable LoadedSnapshot loaded(long number) {
        Snapshot snapshot = stored(number).orElse(null);
        if (snapshot == null) {
            return null;
        }
        CatalogReading reading = CatalogReading.of(catalog);
        pictures = reading.pictures();
        servable = reading.servable();
        return new LoadedSnapshot(snapshot, pictures);
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
