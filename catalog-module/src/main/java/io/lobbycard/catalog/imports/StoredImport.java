package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.ImportId;
import io.lobbycard.catalog.ImportJob;
import io.lobbycard.catalog.ImportState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import job. One node holds it at a time; a hold that is not renewed runs out, and another node goes on. */
@Entity
@Table(name = "catalog_import")
class StoredImport {

    private static final double MILLIS = 1_000;

    /** So long after its last sign another node may go on. */
    private static final Duration HOLD = Duration.ofMinutes(1);

    /** A part takes a fraction of a second; after this much silence nobody works on the job, as far as people can tell. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    @Id
    private String id;

    private String kind;

    @Column(name = "file_name")
    private String fileName;

    private boolean whole;
    private String actor;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.WAITING;

    private int total;
    private int done;
    private int failed;

    @Column(name = "worked_millis")
    private long workedMillis;

    @Column(name = "cancel_asked")
    private boolean cancelAsked;

    private @Nullable String problem;
    private Instant created;
    private @Nullable String holder;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    StoredImport(String kind, String fileName, boolean whole, String actor, int total, Instant created) {
        this.id = ImportId.random().value();
        this.kind = kind;
        this.fileName = fileName;
        this.whole = whole;
        this.actor = actor;
        this.total = total;
        this.created = created;
    }

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected StoredImport() {}

    /** Takes the job for a node, unless it has ended or another node holds it. */
    boolean take(String node, Instant now) {
        if (state.ended() || !(node.equals(holder) || isFree(now))) {
            return false;
        }
        if (whole) {
            done = 0;
            failed = 0;
        }
        holder = node;
        heldUntil = now.plus(HOLD);
        state = ImportState.RUNNING;
        return true;
    }

    /** Notes how far the job is. False if it has been taken over or cancelled and must not go on. */
    boolean advance(String node, int rows, int faults, Duration worked, Instant now) {
        if (!node.equals(holder) || state.ended()) {
            return false;
        }
        done += rows;
        failed += faults;
        workedMillis += worked.toMillis();
        heldUntil = now.plus(HOLD);
        return !cancelAsked;
    }

    /** Ends the job if it is still this node's. */
    boolean end(String node, ImportState how, @Nullable String why) {
        if (!node.equals(holder)) {
            return false;
        }
        end(how, why);
        return true;
    }

    /** Lets the job wait for whoever takes it next, unless somebody wants it to end. */
    void release(String node) {
        if (!node.equals(holder)) {
            return;
        }
        if (cancelAsked) {
            end(ImportState.CANCELLED, null);
            return;
        }
        state = ImportState.WAITING;
        holder = null;
        heldUntil = null;
    }

    private void end(ImportState how, @Nullable String why) {
        state = cancelAsked && how != ImportState.DONE ? ImportState.CANCELLED : how;
        problem = why;
        holder = null;
        heldUntil = null;
    }

    void askToCancel(Instant now) {
        if (!state.ended()) {
            cancelAsked = true;
            if (isFree(now)) {
                end(ImportState.CANCELLED, null);
            }
        }
    }

    private boolean isFree(Instant now) {
        return holder == null || (heldUntil != null && heldUntil.isBefore(now));
    }

    /** Its node went away, and none has gone on with it yet. */
    private boolean isInterrupted(Instant now) {
        return state == ImportState.RUNNING
                && (heldUntil == null || heldUntil.minus(HOLD).plus(SILENCE).isBefore(now));
    }

    /** As it looks then; a job that was interrupted waits, at no rate. */
    ImportJob job(Instant now) {
        boolean interrupted = isInterrupted(now);
        double rate = workedMillis == 0 || interrupted ? 0 : done * MILLIS / workedMillis;
        Long remaining = rate == 0 ? null : Math.round((total - done) / rate);
        return new ImportJob(
                new ImportId(id),
                kind,
                fileName,
                whole,
                actor,
                interrupted ? ImportState.WAITING : state,
                total,
                done,
                failed,
                rate,
                state.ended() ? Long.valueOf(0) : remaining,
                created,
                problem);
    }

    String id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String actor() {
        return actor;
    }

    boolean whole() {
        return whole;
    }

    boolean ended() {
        return state.ended();
    }

    int failed() {
        return failed;
    }

    int done() {
        return done;
    }
}
