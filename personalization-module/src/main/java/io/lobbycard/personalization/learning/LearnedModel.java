package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Learner;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.snapshots.ModelSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The model of a new snapshot: from the days that were learned, of which a day counts half as much as one a half-life
 * later.
 */
@ApplicationScoped
class LearnedModel implements ModelSource {

    /** Beyond this many half-lives a day counts less than a thousandth. */
    private static final int FORGOTTEN_AFTER = 10;

    private final LearnedDays days;
    private final Clock clock;
    private final int halfLife;
    private final double explorationCap;

    @Inject
    LearnedModel(
            LearnedDays days,
            Clock clock,
            @ConfigProperty(name = "lobbycard.learning.halflife.days", defaultValue = "180") int halfLife,
            @ConfigProperty(name = "lobbycard.exploration.cap", defaultValue = "0.25") double explorationCap) {
        this.days = days;
        this.clock = clock;
        this.halfLife = halfLife;
        this.explorationCap = explorationCap;
    }

    @Override
    public Model model(CatalogView catalog) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Learner learner = new Learner(catalog);
        for (LocalDate day : days.daysFrom(today.minusDays((long) halfLife * FORGOTTEN_AFTER))) {
            double age = ChronoUnit.DAYS.between(day, today) / (double) halfLife;
            days.sums(day, catalog).ifPresent(sums -> learner.add(sums, Math.min(1, Math.pow(2, -age))));
        }
        return learner.learn().withExplorationCost(catalog, explorationCap);
    }
}
