package io.lobbycard.transparency.audit.refusals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** Writes refused attempts down, in a transaction of its own, and into the server's log. */
@ApplicationScoped
public class AuditRefusals {

    private static final Logger LOG = System.getLogger(AuditRefusals.class.getName());
    private static final int LONGEST = 500;

    /** What was refused. */
    public enum Reason {
        LABELS,
        PANEL,
        /** Artwork was to be aimed at, or kept from, people by who they are. */
        TARGETING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    private final Clock clock;

    @Inject
    AuditRefusals(Clock clock) {
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void add(String actor, Reason reason, String detail) {
        LOG.log(Level.WARNING, "Refused ({0}) to {1}: {2}", reason, actor, detail);
        entities.createNativeQuery("insert into transparency_audit_refusal (at, actor, reason, detail)"
                        + " values (:at, :actor, :reason, :detail)")
                .setParameter("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter("actor", actor)
                .setParameter("reason", reason.toString())
                .setParameter("detail", detail.substring(0, Math.min(LONGEST, detail.length())))
                .executeUpdate();
    }

    @Transactional
    public long count(Reason reason) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from transparency_audit_refusal where reason = :reason")
                        .setParameter("reason", reason.toString())
                        .getSingleResult())
                .longValue();
    }
}
