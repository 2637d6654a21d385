package io.lobbycard.transparency.release;

import io.lobbycard.transparency.release.questions.Refusal.Reason;
import io.lobbycard.web.Spelled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** Writes refused attempts down and counts them. */
@ApplicationScoped
class Refusals {

    private static final int LONGEST = 500;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    Refusals(Clock clock) {
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void add(String actor, Reason reason, String detail) {
        entities.createNativeQuery("insert into transparency_release_refusal (at, actor, reason, detail)"
                        + " values (:at, :actor, :reason, :detail)")
                .setParameter("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter("actor", actor)
                .setParameter("reason", named(reason))
                .setParameter("detail", detail.substring(0, Math.min(LONGEST, detail.length())))
                .executeUpdate();
    }

    @Transactional
    Map<String, Long> byReason() {
        Map<String, Long> counts = new TreeMap<>();
        for (Reason reason : Reason.values()) {
            Number count = (Number) entities.createNativeQuery(
                            "select count(*) from transparency_release_refusal where reason = :reason")
                    .setParameter("reason", named(reason))
                    .getSingleResult();
            counts.put(named(reason), count.longValue());
        }
        return counts;
    }

    private static String named(Reason reason) {
        return Spelled.of(reason);
    }
}
