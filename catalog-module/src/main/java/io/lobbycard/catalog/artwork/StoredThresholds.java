package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.JobState;
import io.lobbycard.catalog.ThresholdSettings.Drawn;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.catalog.jobs.JobRows;
import io.lobbycard.catalog.jobs.NewJob;
import io.lobbycard.catalog.representation.CurrentThresholds;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Thresholds in the database; each that was ever asked for stays there. They hold from when the job is settled that checks
 * the catalogue with them.
 */
@ApplicationScoped
@Transactional
class StoredThresholds {

    private static final String SELECT = """
        select timestampdiff(microsecond, '1970-01-01', t.at) as at_micros, t.actor, t.reason,
               front, pairing, shared_scenes, comparable_faces, feature,
               coalesce(j.state, 'DONE') as state, j.cancelled_by
        from catalog_thresholds t left join catalog_job j on j.id = t.job where
        """;

    private static final String NEWEST_FIRST = " order by t.number desc";
    private static final String SETTLED = "(t.job is null or j.settled)";
    private static final String OF_JOB = "t.job = :job";

    private static final String ADD = """
        insert into catalog_thresholds
            (at, actor, reason, front, pairing, shared_scenes, comparable_faces, feature, job)
        values (:at, :actor, :reason, :front, :pairing, :scenes, :faces, :feature, :job)
        """;

    private final CurrentThresholds current;
    private final JobRows jobs;
    private final Clock clock;

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    @Inject
    StoredThresholds(CurrentThresholds current, JobRows jobs, Clock clock) {
        this.current = current;
        this.jobs = jobs;
        this.clock = clock;
    }

    List<Drawn> newest(int limit) {
        return found(query("true").setMaxResults(limit));
    }

    /** Those that hold; empty as long as the configured ones do. */
    Optional<Drawn> inForce() {
        return first(query(SETTLED));
    }

    /** Those that the catalogue is being checked with. */
    Optional<Drawn> beingChecked() {
        return first(query("j.state in ('WAITING', 'RUNNING')"));
    }

    /** Those that a job checks. */
    Thresholds asked(JobId job) {
        return first(query(OF_JOB).setParameter("job", job.value()))
                .orElseThrow()
                .thresholds();
    }

    /** Those in whose place they are to stand. */
    Thresholds before(JobId job) {
        return first(query("t.number < (select number from catalog_thresholds where job = :job) and " + SETTLED)
                        .setParameter("job", job.value()))
                .map(Drawn::thresholds)
                .orElseGet(current::configured);
    }

    /**
     * Adds thresholds together with the job that checks them, if those that were seen still hold. The job comes first: from
     * then on no other thresholds can begin to hold.
     */
    Job ask(Thresholds thresholds, Thresholds seen, NewJob check, String reason) {
        Job job = jobs.add(check, List.of());
        inForce().filter(now -> !now.thresholds().equals(seen)).ifPresent(now -> {
            throw ProblemException.preconditionFailed(
                    now.actor() + " set other thresholds meanwhile (“" + now.reason() + "”): "
                            + ThresholdsApart.said(seen, now.thresholds()) + ". Nothing was set; look at these first.");
        });
        add(thresholds, job, reason);
        return job;
    }

    private void add(Thresholds thresholds, Job job, String reason) {
        database.createNativeQuery(ADD)
                .setParameter("at", clock.instant())
                .setParameter("job", job.id().value())
                .setParameter("actor", job.actor())
                .setParameter("reason", reason)
                .setParameter("front", thresholds.front())
                .setParameter("pairing", thresholds.pairing())
                .setParameter("scenes", thresholds.sharedScenes())
                .setParameter("faces", thresholds.comparableFaces())
                .setParameter("feature", thresholds.feature())
                .executeUpdate();
    }

    private Query query(String condition) {
        return database.createNativeQuery(SELECT + condition + NEWEST_FIRST, Tuple.class);
    }

    private static Optional<Drawn> first(Query query) {
        return found(query.setMaxResults(1)).stream().findFirst();
    }

    private static List<Drawn> found(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(StoredThresholds::drawn).toList();
    }

    private static Drawn drawn(Tuple row) {
        return new Drawn(
                new Thresholds(
                        share(row, "front"),
                        share(row, "pairing"),
                        share(row, "shared_scenes"),
                        share(row, "comparable_faces"),
                        share(row, "feature")),
                Instant.EPOCH.plus(row.get("at_micros", Number.class).longValue(), ChronoUnit.MICROS),
                row.get("actor", String.class),
                row.get("reason", String.class),
                JobState.valueOf(row.get("state", String.class)),
                row.get("cancelled_by", String.class));
    }

    private static double share(Tuple row, String name) {
        return row.get(name, Number.class).doubleValue();
    }
}
