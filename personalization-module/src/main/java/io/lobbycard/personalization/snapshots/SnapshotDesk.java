package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.personalization.SnapshotComparison;
import io.lobbycard.personalization.SnapshotEntry;
import io.lobbycard.personalization.SnapshotGate;
import io.lobbycard.personalization.SnapshotPublished;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes snapshots and says which one serves. */
@ApplicationScoped
public class SnapshotDesk implements Snapshots {

    private static final Logger LOG = System.getLogger(SnapshotDesk.class.getName());
    private static final Duration KEPT = Duration.ofDays(90);

    private final Catalog catalog;
    private final SnapshotRows rows;
    private final SnapshotStore store;
    private final Withdrawals withdrawals;
    private final ModelSource models;
    private final Instance<SnapshotGate> gates;
    private final Event<SnapshotPublished> published;
    private final Event<WentBack> wentBack;

    @Inject
    SnapshotDesk(
            Catalog catalog,
            SnapshotRows rows,
            SnapshotStore store,
            Withdrawals withdrawals,
            ModelSource models,
            Instance<SnapshotGate> gates,
            Event<SnapshotPublished> published,
            Event<WentBack> wentBack) {
        this.catalog = catalog;
        this.rows = rows;
        this.store = store;
        this.withdrawals = withdrawals;
        this.models = models;
        this.gates = gates;
        this.published = published;
        this.wentBack = wentBack;
    }

    /** It counts what served when somebody asked, not when their turn came: what others decide meanwhile stands. */
    @Override
    public long publishNow(String actor, String reason) {
        return publish(actor, reason, null, revision(rows.serving())).number();
    }

    @Override
    public synchronized OptionalLong publishLearned(String actor, String reason) {
        Optional<StoredServing> now = rows.serving();
        return now.map(StoredServing::learnedFrom).isPresent()
                ? OptionalLong.empty()
                : OptionalLong.of(publish(actor, reason, null, revision(now)).number());
    }

    /**
     * Makes a snapshot because the catalogue changed; if an operator went back, what was learned stays as it was then. If
     * somebody decides what serves while it is made, another one is made by that decision, so that the change is never lost.
     */
    synchronized long publishAsHeld(String actor, String reason) {
        Made made;
        do {
            Optional<StoredServing> now = rows.serving();
            made = publish(actor, reason, now.map(StoredServing::learnedFrom).orElse(null), revision(now));
        } while (made.overtaken());
        return made.number();
    }

    private static long revision(Optional<StoredServing> serving) {
        return serving.map(StoredServing::revision).orElse(0L);
    }

    @Override
    public OptionalLong heldTo() {
        Long learnedFrom = rows.serving().map(StoredServing::learnedFrom).orElse(null);
        return learnedFrom == null ? OptionalLong.empty() : OptionalLong.of(learnedFrom);
    }

    private record Made(long number, boolean overtaken) {}

    private synchronized Made publish(String actor, String reason, @Nullable Long learnedFrom, long since) {
        long known = newestWithdrawal();
        CatalogReading reading = CatalogReading.of(catalog);
        // a snapshot that is held back, or fails, must not leave what fails the check by now with the one that serves
        rows.serving()
                .flatMap(now -> store.stored(now.snapshot()))
                .ifPresent(now -> withdrawals.withdrawAllBut(reading.servable(), now.catalog()));
        StoredSnapshot entry = rows.open(reason);
        Snapshot snapshot = new Snapshot(
                entry.number(), entry.created().getEpochSecond(), reading.view(), model(reading.view(), learnedFrom));
        byte[] digest = rows.complete(snapshot);
        Optional<String> objection = objection(snapshot.number());
        if (objection.isPresent()) {
            LOG.log(Level.WARNING, "Snapshot {0} is held back: {1}", snapshot.number(), objection.get());
            return new Made(snapshot.number(), false);
        }
        published.fire(new SnapshotPublished(snapshot.number(), HexFormat.of().formatHex(digest)));
        withdrawals.restore(known, reading.servable());
        boolean overtaken = !rows.serveMade(snapshot.number(), learnedFrom, since, actor, reason);
        if (overtaken) {
            LOG.log(
                    Level.WARNING,
                    "Snapshot {0} does not serve: while it was made, somebody went back to another one or ended that, or a"
                            + " newer one was made.",
                    snapshot.number());
        }
        store.takeUp(new LoadedSnapshot(snapshot, digest, reading.pictures()), reading);
        rows.deleteOlderThan(
                KEPT, learnedFrom == null ? Set.of(snapshot.number()) : Set.of(snapshot.number(), learnedFrom));
        return new Made(snapshot.number(), overtaken);
    }

    private Model model(CatalogView view, @Nullable Long learnedFrom) {
        return learnedFrom == null
                ? models.model(view)
                : store.stored(learnedFrom)
                        .map(held -> held.over(view).model())
                        .orElseThrow(() -> new IllegalStateException("Snapshot " + learnedFrom + " cannot be read."));
    }

    @Override
    public void goBackTo(long number, String actor, String reason) {
        LoadedSnapshot older = store.numbered(number).orElseThrow(() -> notKept(number));
        if (!rows.everServed().contains(number)) {
            throw ProblemException.conflict(
                    "Snapshot " + number + " was held back and has never served, so nobody can go back to it.");
        }
        CatalogReading reading = CatalogReading.of(catalog);
        withdrawals.withdrawAllBut(reading.servable(), older.catalog());
        rows.serve(number, number, actor, reason);
        store.takeUp(older.with(reading.pictures()), reading);
        wentBack.fire(new WentBack(number));
    }

    @Override
    public SnapshotComparison compare(long before, long after) {
        return ComparedSnapshots.of(stored(before), stored(after));
    }

    private Snapshot stored(long number) {
        return store.stored(number).orElseThrow(() -> notKept(number));
    }

    private static ProblemException notKept(long number) {
        return ProblemException.notFound("There is no snapshot " + number + ", or it is not kept any more.");
    }

    @Override
    public boolean killSwitch() {
        return rows.serving().map(StoredServing::killSwitch).orElse(false);
    }

    @Override
    public void killSwitch(boolean on, String actor, String reason) {
        rows.killSwitch(on, actor, reason);
        store.takeUp();
    }

    @Override
    public List<SnapshotEntry> newest(int limit) {
        long serving = servingNumber();
        Set<Long> served = rows.everServed();
        return rows.newest(limit).stream()
                .map(entry -> entry.entry(entry.number() == serving, served.contains(entry.number())))
                .toList();
    }

    @Override
    public Optional<SnapshotEntry> serving() {
        return rows.entry(servingNumber()).map(entry -> entry.entry(true, true));
    }

    private long servingNumber() {
        return store.serving().map(now -> now.snapshot().number()).orElse(0L);
    }

    private long newestWithdrawal() {
        withdrawals.readOn();
        return withdrawals.newestKnown();
    }

    private Optional<String> objection(long number) {
        return gates.stream().flatMap(gate -> gate.objection(number).stream()).findFirst();
    }
}
