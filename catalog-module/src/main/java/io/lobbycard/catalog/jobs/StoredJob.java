package io.lobbycard.catalog.jobs;

import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.JobState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job. One node holds it at a time; a hold that is not renewed runs out, and another node goes on. */
@Entity
@Table(name = "catalog_job")
class StoredJob {

    private static final double MILLIS = 1_000;

    /** So long after its last sign another node may go on. */
    private static final Duration HOLD = Duration.ofMinutes(1);

    /** A part takes a fraction of a second; after this much silence nobody works on the job, as far as people can tell. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /**
     * So often it is begun without getting on: by servers that then go away without a word, as those do that run out of memory
     * over it, or because of rows that others may have made, or that the job is wrong about itself.
     */
    private static final int MOST_TAKES = 3;

    private static final String NEVER_ENDED = "This was begun " + MOST_TAKES
            + " times and never got on: its server went away in the middle, or rows were there that it was to make. So it is"
            + " not begun again. The logs of the servers may say more.";

    @Id
    private String id;

    private String kind;

    private String subject;

    private boolean whole;
    private String actor;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.WAITING;

    private int total;
    private int done;
    private int failed;

    @Column(name = "worked_millis")
    private long workedMillis;

    @Column(name = "cancel_asked")
    private boolean cancelAsked;

    @Column(name = "cancelled_by")
    private @Nullable String cancelledBy;

    private boolean settled;

    /** How often it was begun since it last got on or was let go. */
    private int takes;

    /** Somebody cannot wait for what it keeps. */
    @Column(name = "gives_way")
    private boolean givesWay;

    private @Nullable String problem;
    private Instant created;
    private @Nullable String holder;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    StoredJob(NewJob begun, Instant created) {
        this.id = JobId.random().value();
        this.kind = begun.kind();
        this.subject = begun.subject();
        this.whole = begun.whole();
        this.actor = begun.actor();
        this.total = begun.total();
        this.created = created;
    }

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected StoredJob() {}

    /** Takes the job for a node, unless it has ended, as it does if it was taken too often, or another node holds it. */
    boolean take(String node, Instant now) {
        if (state.ended() || !(node.equals(holder) || isFree(now))) {
            return false;
        }
        if (takes >= MOST_TAKES && !settled) {
            end(JobState.FAILED, NEVER_ENDED);
            return false;
        }
        takes++;
        if (whole) {
            done = 0;
            failed = 0;
            workedMillis = 0;
        }
        givesWay = false;
        holder = node;
        heldUntil = now.plus(HOLD);
        state = JobState.RUNNING;
        return true;
    }

    /** Shows that its node is at work, although it has got no further. False if it has been taken over or has ended. */
    boolean renew(String node, Instant now) {
        boolean held = node.equals(holder) && !state.ended();
        if (held) {
            heldUntil = now.plus(HOLD);
        }
        return held;
    }

    /** Notes how far the job is. False if it has been taken over or cancelled or gives way, and must not go on. */
    boolean advance(String node, int rows, int faults, Duration worked, Instant now) {
        if (!renew(node, now)) {
            return false;
        }
        // what does all or nothing has got nowhere before its end
        takes = whole ? takes : 0;
        done += rows;
        failed += faults;
        workedMillis += worked.toMillis();
        return !cancelAsked && !givesWay;
    }

    /** Lets nobody cancel it any more. False if somebody has, or if another node has it. */
    boolean settle(String node) {
        settled = settled || (node.equals(holder) && !state.ended() && !cancelAsked);
        return settled && node.equals(holder);
    }

    /** Ends the job if it is still this node's; one that is settled and failed, or that gave way, goes on later. */
    boolean end(String node, JobState how, @Nullable String why) {
        if (!node.equals(holder)) {
            return false;
        }
        boolean gaveWay = givesWay && !cancelAsked && how == JobState.CANCELLED;
        if (gaveWay || (settled && how != JobState.DONE)) {
            release(node, false);
            return false;
        }
        end(how, why);
        return true;
    }

    /**
     * Lets the job wait for whoever takes it next, unless somebody wants it to end.
     *
     * @param counted whether this is one of the few times that it may be begun without getting on
     */
    void release(String node, boolean counted) {
        if (!node.equals(holder)) {
            return;
        }
        if (cancelAsked) {
            end(JobState.CANCELLED, null);
            return;
        }
        takes = counted ? takes : 0;
        state = JobState.WAITING;
        holder = null;
        heldUntil = null;
    }

    private void end(JobState how, @Nullable String why) {
        state = cancelAsked && how != JobState.DONE ? JobState.CANCELLED : how;
        problem = why;
        holder = null;
        heldUntil = null;
    }

    /** Is to step back after its part. */
    void giveWay() {
        givesWay = true;
    }

    void askToCancel(String whoAsks, Instant now) {
        if (!state.ended() && !settled && !cancelAsked) {
            cancelAsked = true;
            cancelledBy = whoAsks;
            if (isFree(now)) {
                end(JobState.CANCELLED, null);
            }
        }
    }

    private boolean isFree(Instant now) {
        return holder == null || (heldUntil != null && heldUntil.isBefore(now));
    }

    /** Its node went away, and none has gone on with it yet. */
    private boolean isInterrupted(Instant now) {
        return state == JobState.RUNNING
                && (heldUntil == null || heldUntil.minus(HOLD).plus(SILENCE).isBefore(now));
    }

    /** As it looks then; a job that was interrupted waits, at no rate. */
    Job seen(Instant now) {
        boolean interrupted = isInterrupted(now);
        double rate = workedMillis == 0 || interrupted ? 0 : done * MILLIS / workedMillis;
        Long remaining = rate == 0 ? null : Math.round(Math.max(0, total - done) / rate);
        return new Job(
                new JobId(id),
                kind,
                subject,
                whole,
                actor,
                interrupted ? JobState.WAITING : state,
                total,
                done,
                failed,
                rate,
                state.ended() ? Long.valueOf(0) : remaining,
                created,
                cancelledBy,
                problem);
    }

    TakenJob taken() {
        return new TakenJob(
                new JobId(id), kind, whole, done, takes > 1 || done > 0, takes >= MOST_TAKES, actor, created);
    }

    String id() {
        return id;
    }

    boolean ended() {
        return state.ended();
    }

    int failed() {
        return failed;
    }
}
