package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ThresholdSettings.Drawn;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Thresholds in the database; each that was ever set stays there. */
@ApplicationScoped
@Transactional
class StoredThresholds {

    private static final String NEWEST = """
        select timestampdiff(microsecond, '1970-01-01', at) as at_micros, actor, reason,
               front, pairing, shared_scenes, comparable_faces, feature
        from catalog_thresholds order by number desc
        """;

    private static final String ADD = """
        insert into catalog_thresholds (at, actor, reason, front, pairing, shared_scenes, comparable_faces, feature)
        values (:at, :actor, :reason, :front, :pairing, :scenes, :faces, :feature)
        """;

    private final Clock clock;

    @PersistenceContext(unitName = "catalog")
    @SuppressWarnings("NullAway.Init") // injected by the container, which has no constructor form of it
    private EntityManager database;

    @Inject
    StoredThresholds(Clock clock) {
        this.clock = clock;
    }

    List<Drawn> newest(int limit) {
        List<?> rows = database.createNativeQuery(NEWEST, Tuple.class)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(StoredThresholds::drawn).toList();
    }

    /** Adds thresholds if those that were seen are still the newest. */
    void add(Thresholds thresholds, Thresholds seen, String actor, String reason) {
        newest(1).stream().filter(now -> !now.thresholds().equals(seen)).forEach(now -> {
            throw ProblemException.preconditionFailed(
                    now.actor() + " set other thresholds meanwhile (“" + now.reason() + "”): "
                            + ThresholdsApart.said(seen, now.thresholds()) + ". Nothing was set; look at these first.");
        });
        database.createNativeQuery(ADD)
                .setParameter("at", clock.instant())
                .setParameter("actor", actor)
                .setParameter("reason", reason)
                .setParameter("front", thresholds.front())
                .setParameter("pairing", thresholds.pairing())
                .setParameter("scenes", thresholds.sharedScenes())
                .setParameter("faces", thresholds.comparableFaces())
                .setParameter("feature", thresholds.feature())
                .executeUpdate();
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
                row.get("reason", String.class));
    }

    private static double share(Tuple row, String name) {
        return row.get(name, Number.class).doubleValue();
    }
}
