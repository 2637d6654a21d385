package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.Learning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Lets one node at a time learn. The hold runs out on its own, so that a crash stops nobody for long. */
@ApplicationScoped
class LearningJob {

    private static final String NAME = "learning";
    private static final Duration HOLD = Duration.ofMinutes(2);
    private static final String TAKE = """
        update personalization_job set holder = :holder, held_until = :until, done = :done, total = :total
        where name = 'learning' and (holder is null or holder = :holder or held_until < :now)\
        """;

    private final String node = UUID.randomUUID().toString();
    private final Clock clock;

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    @Inject
    LearningJob(Clock clock) {
        this.clock = clock;
    }

    /** Takes the job or holds it on, saying how far it is; false if another node has it. */
    @Transactional
    boolean hold(int done, int total) {
        return entities.createNativeQuery(TAKE)
                        .setParameter("holder", node)
                        .setParameter("until", clock.instant().plus(HOLD))
                        .setParameter("now", clock.instant())
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .executeUpdate()
                == 1;
    }

    Learning.Progress progress() {
        return entities.find(StoredJob.class, NAME).progress(clock.instant());
    }

    @Transactional
    void release() {
        entities.createNativeQuery("update personalization_job set holder = null, finished = :now"
                        + " where name = 'learning' and holder = :holder")
                .setParameter("holder", node)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
