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
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;

/** Snapshots that can be chosen from: the one that serves, and older ones for replaying choices. */
@ApplicationScoped
public class SnapshotStore {

    private static final Logger LOG = System.getLogger(SnapshotStore.class.getName());
    private static final int OLD_ONES_IN_MEMORY = 3;

    private final SnapshotRows rows;
    private final Catalog catalog;
    private final Cache<Long, LoadedSnapshot> old =
            Caffeine.newBuilder().maximumSize(OLD_ONES_IN_MEMORY).softValues().build();
    private final Lock reading = new ReentrantLock();
    private final Object switching = new Object();
    private volatile KillSwitch killSwitch = new KillSwitch(0, false);
    private volatile Optional<Serving> serving = Optional.empty();
    private volatile Map<ArtworkId, Picture> pictures = Map.of();
    private volatile Set<ArtworkId> servable = Set.of();

    /** As it was set at a revision of the operators' log. */
    private record KillSwitch(long revision, boolean on) {}

    @Inject
    SnapshotStore(SnapshotRows rows, Catalog catalog) {
        this.rows = rows;
        this.catalog = catalog;
    }

    /** What choices are made from now; empty until the first snapshot is there. */
    public Optional<Serving> serving() {
        boolean on = killSwitch.on();
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
        return known == null ? readAlone(number) : Optional.of(known);
    }

    /** One after the other, so that many who ask for old ones at once do not fill the memory. */
    private Optional<LoadedSnapshot> readAlone(long number) {
        reading.lock();
        try {
            LoadedSnapshot meanwhile = old.getIfPresent(number);
            if (meanwhile != null) {
                return Optional.of(meanwhile);
            }
            Optional<LoadedSnapshot> read = read(number);
            read.ifPresent(snapshot -> old.put(number, snapshot));
            return read;
        } finally {
            reading.unlock();
        }
    }

    /** Numbers of all snapshots that are kept. */
    public Set<Long> kept() {
        return rows.numbers();
    }

    /**
     * What a snapshot says, whether it ever served or not, without keeping it in memory; empty if it is not kept any more.
     */
    Optional<Snapshot> stored(long number) {
        return serving.map(Serving::snapshot)
                .filter(snapshot -> snapshot.number() == number)
                .or(() -> read(number))
                .map(LoadedSnapshot::snapshot);
    }

    /**
     * Takes up what the operators' log says by now. The kill switch counts at once, whatever becomes of the snapshot: one
     * that cannot be read here leaves the last one in place. Choices that are being made go on with what they began with.
     */
    void takeUp() {
        takeUp(number -> read(number).map(this::upToDate));
    }

    /** The same by the node that has just made that snapshot, or loaded it, and read the catalogue. */
    void takeUp(LoadedSnapshot known, CatalogReading reading) {
        takeUp(number -> {
            if (number != known.number()) {
                return read(number).map(this::upToDate);
            }
            remember(reading);
            return Optional.of(known);
        });
    }

    private void takeUp(LongFunction<Optional<LoadedSnapshot>> source) {
        rows.serving().ifPresent(wanted -> {
            heed(new KillSwitch(wanted.revision(), wanted.killSwitch()));
            takeUp(wanted, source);
        });
    }

    /** Waits for no snapshot that is being taken up. */
    private void heed(KillSwitch said) {
        synchronized (switching) {
            if (said.revision() > killSwitch.revision()) {
                killSwitch = said;
            }
        }
    }

    private synchronized void takeUp(StoredServing wanted, LongFunction<Optional<LoadedSnapshot>> source) {
        if (wanted.revision() <= serving.map(Serving::revision).orElse(0L)) {
            return;
        }
        Optional<LoadedSnapshot> last = serving.map(Serving::snapshot);
        Optional<LoadedSnapshot> next =
                last.filter(now -> now.number() == wanted.snapshot()).or(() -> source.apply(wanted.snapshot()));
        next.or(() -> last).ifPresent(now -> {
            last.filter(before -> before != now).ifPresent(before -> old.put(before.number(), before));
            serving = Optional.of(new Serving(wanted.revision(), now, wanted.killSwitch()));
            LOG.log(Level.INFO, "Snapshot {0} serves now.", now.number());
        });
    }

    /** With what the catalogue says of its pictures by now, which is read only for a snapshot that can be. */
    private LoadedSnapshot upToDate(LoadedSnapshot snapshot) {
        CatalogReading reading = CatalogReading.of(catalog);
        remember(reading);
        return snapshot.with(reading.pictures());
    }

    private void remember(CatalogReading reading) {
        pictures = reading.pictures();
        servable = reading.servable();
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

    private Optional<LoadedSnapshot> read(long number) {
        return rows.bytes(number).flatMap(bytes -> {
            try {
                return Optional.of(new LoadedSnapshot(Snapshot.fromBytes(bytes), Snapshot.digest(bytes), pictures));
            } catch (UnreadableSnapshotException unreadable) {
                LOG.log(Level.ERROR, "Snapshot " + number + " cannot be read.", unreadable);
                return Optional.empty();
            }
        });
    }
}
