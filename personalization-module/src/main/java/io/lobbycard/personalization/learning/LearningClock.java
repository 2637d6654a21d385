package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.DrawCheck;
import io.lobbycard.personalization.Learning;
import io.lobbycard.personalization.PersonalizationReady;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.CronTrigger;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@link Learning}: has the learner work every night, at {@code LOBBYCARD_LEARNING_CRON} (UTC, default ten past three). */
@ApplicationScoped
class LearningClock implements Learning {

    private static final Logger LOG = System.getLogger(LearningClock.class.getName());

    private final DailyLearning learning;
    private final LearnedDays days;
    private final DrawWatch draws;
    private final LearningJob job;
    private final ManagedScheduledExecutorService executor;
    private final String cron;
    private @Nullable ScheduledFuture<?> nightly;

    @Inject
    LearningClock(
            DailyLearning learning,
            LearnedDays days,
            DrawWatch draws,
            LearningJob job,
            ManagedScheduledExecutorService executor,
            @ConfigProperty(name = "lobbycard.learning.cron", defaultValue = "10 3 * * *") String cron) {
        this.learning = learning;
        this.days = days;
        this.draws = draws;
        this.job = job;
        this.executor = executor;
        this.cron = cron;
    }

    @Override
    public Progress progress() {
        return job.progress();
    }

    @Override
    public Optional<Instant> since() {
        return days.firstLearned();
    }

    @Override
    public Optional<DrawCheck> draws() {
        return draws.look();
    }

    @Override
    public void begin() {
        executor.execute(this::learn);
    }

    void everyNight(@Observes PersonalizationReady ready) {
        executor.execute(this::look);
        nightly = executor.schedule(this::learn, new CronTrigger(cron, ZoneOffset.UTC));
    }

    private void learn() {
        try {
            learning.learnAndPublish();
            draws.raiseAlarm();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The learner stopped; it goes on from there the next night.", failed);
        }
    }

    /** An alarm outlives a restart. */
    private void look() {
        try {
            draws.raiseAlarm();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The newest learned day was not held against its propensities.", away);
        }
    }

    @PreDestroy
    void end() {
        if (nightly != null) {
            nightly.cancel(false);
        }
    }
}
