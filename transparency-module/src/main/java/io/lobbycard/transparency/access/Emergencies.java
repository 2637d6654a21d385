package io.lobbycard.transparency.access;

import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps emergencies few, so that nobody reads one history after another before a privacy officer has looked: of one person,
 * one that nobody has reviewed; of all together, some in 24 hours, reviewed or not.
 */
@ApplicationScoped
class Emergencies {

    private static final Duration DAY = Duration.ofHours(24);

    private final int inADay;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    Emergencies(@ConfigProperty(name = "lobbycard.emergencies.daily", defaultValue = "3") int inADay) {
        this.inADay = inADay;
    }

    int inADay() {
        return inADay;
    }

    /** 409 if another one is too much now; otherwise others wait until the caller's transaction has ended. */
    @Transactional(TxType.MANDATORY)
    void requireRoom(String asker, Instant now) {
        // first of all, so that what is counted includes whatever another one has just stored
        entities.createNativeQuery("select id from transparency_emergency_turn for update")
                .getResultList();
        if (unreviewed(asker) > 0) {
            throw ProblemException.conflict("A privacy officer has not reviewed your last emergency yet. Until then you"
                    + " cannot open another one. Ask without calling it an emergency, or let a colleague open it.");
        }
        if (since(now.minus(DAY)) >= inADay) {
            throw ProblemException.conflict("There can be " + inADay + " emergencies in 24 hours for all of the staff"
                    + " together, and there were. Ask without calling it an emergency.");
        }
    }

    private long unreviewed(String asker) {
        return entities.createQuery(
                        "select count(g) from StoredGrant g where g.askedBy = :asker and g.emergency = true"
                                + " and g.reviewedBy is null",
                        Long.class)
                .setParameter("asker", asker)
                .getSingleResult();
    }

    private long since(Instant since) {
        return entities.createQuery(
                        "select count(g) from StoredGrant g where g.emergency = true and g.askedAt > :since",
                        Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }
}
