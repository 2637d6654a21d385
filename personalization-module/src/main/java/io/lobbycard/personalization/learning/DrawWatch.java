package io.lobbycard.personalization.learning;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.DrawCheck;
import io.lobbycard.personalization.DrawCheck.OddPicture;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.engine.DrawnPicture;
import io.lobbycard.personalization.evaluation.ArmResidual;
import io.lobbycard.personalization.evaluation.PropensityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * Holds the pictures of the newest learned day against their propensities. A day by itself, because a picture that is seen
 * on several days of a period is the same draw. It is learned once where the window is a day or longer; with a shorter one
 * the same draw can count several times, so such days are not looked at.
 */
@ApplicationScoped
class DrawWatch {

    private static final Logger LOG = System.getLogger(DrawWatch.class.getName());

    private static final Duration ONE_DRAW = Duration.ofDays(1);

    private final LearnedDays days;
    private volatile Optional<DrawCheck> newest = Optional.empty();

    @Inject
    DrawWatch(LearnedDays days) {
        this.days = days;
    }

    Optional<DrawCheck> look() {
        newest = days.newest(ONE_DRAW).map(day -> checked(day.day(), day.sums()));
        return newest;
    }

    /** Looks, and says in the log what is wrong. */
    void raiseAlarm() {
        look().filter(check -> !check.odd().isEmpty())
                .ifPresent(check -> LOG.log(
                        Level.ERROR,
                        "{0} pictures were not drawn as often as their propensities say on {1}; no figure of that day can be"
                                + " believed. The first of them: {2}",
                        check.odd().size(),
                        check.day(),
                        check.odd().getFirst()));
    }

    @Gauge(name = "odd_draws", absolute = true, unit = "none")
    int oddDraws() {
        return newest.map(check -> check.odd().size()).orElse(0);
    }

    static DrawCheck checked(LocalDate day, DailySums sums) {
        List<DrawnPicture> pictures = DrawnPicture.of(sums);
        PropensityCheck check = new PropensityCheck();
        pictures.forEach(each -> check.add(
                each.title(), each.artwork(), each.drawn(), each.expected(), each.variance(), each.thirdCumulant()));
        return new DrawCheck(
                day,
                sums.count(),
                pictures.size(),
                check.alarms(PropensityCheck.DEFAULT_ALARM_LEVEL).stream()
                        .map(DrawWatch::odd)
                        .toList());
    }

    private static OddPicture odd(ArmResidual arm) {
        return new OddPicture(
                new TitleId(arm.stratum()),
                new ArtworkId(arm.action()),
                arm.observed() > arm.expected(),
                arm.adjustedPValue());
    }
}
