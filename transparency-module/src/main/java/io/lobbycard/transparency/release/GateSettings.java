package io.lobbycard.transparency.release;

import io.lobbycard.transparency.release.ledger.Cost;
import io.lobbycard.transparency.release.noise.Fraction;
import io.lobbycard.transparency.release.noise.PartitionSelection;
import io.lobbycard.transparency.release.questions.Contribution;
import io.lobbycard.transparency.release.questions.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much each answer may tell and what a year may cost.
 *
 * <p>With the defaults a count has a standard deviation of 10 members, a year affords about forty questions, and all of them
 * together guarantee (4, 2e-6)-differential privacy for a member's whole year. Settings that protect too little, or under
 * which some question could never be paid for, end the start of the server with the name of the setting.
 */
@Dependent
class GateSettings {

    /** No setting makes a crowd of fewer. */
    static final int SMALLEST_CROWD = 100;

    /** No setting lets a year tell more: with a delta of 1e-6, an epsilon below 8.5. */
    private static final Fraction LARGEST_YEAR_RHO = Fraction.of(1);

    /** Nor go wrong altogether, for any one member, more often than once in so many years. */
    private static final Fraction LARGEST_YEAR_DELTA = new Fraction(1, 100_000);

    private static final Logger LOG = System.getLogger(GateSettings.class.getName());
    private static final String RHO = "lobbycard.release.rho";
    private static final String SELECTION_EPSILON = "lobbycard.release.selection.epsilon";
    private static final String SELECTION_DELTA = "lobbycard.release.selection.delta";
    private static final String YEAR_RHO = "lobbycard.release.year.rho";
    private static final String YEAR_DELTA = "lobbycard.release.year.delta";
    private static final String MINIMUM_CROWD = "lobbycard.release.minimum.crowd";

    private final Fraction rho;
    private final PartitionSelection selection;
    private final Cost selecting;
    private final Cost limit;
    private final int minimumCrowd;

    @Inject
    GateSettings(
            @ConfigProperty(name = RHO, defaultValue = "0.005") String rho,
            @ConfigProperty(name = SELECTION_EPSILON, defaultValue = "0.05") String selectionEpsilon,
            @ConfigProperty(name = SELECTION_DELTA, defaultValue = "1e-9") String selectionDelta,
            @ConfigProperty(name = YEAR_RHO, defaultValue = "0.25") String yearRho,
            @ConfigProperty(name = YEAR_DELTA, defaultValue = "1e-6") String yearDelta,
            @ConfigProperty(name = MINIMUM_CROWD, defaultValue = "1000") int minimumCrowd) {
        this.rho = positive(RHO, rho);
        Fraction epsilon = positive(SELECTION_EPSILON, selectionEpsilon);
        Fraction delta = positive(SELECTION_DELTA, selectionDelta);
        this.selection = selection(epsilon, delta);
        this.selecting = Cost.ofEpsilonDelta(epsilon, delta);
        this.limit = Cost.limit(positive(YEAR_RHO, yearRho), positive(YEAR_DELTA, yearDelta));
        this.minimumCrowd = minimumCrowd;
        require(
                limit.isWithin(Cost.limit(LARGEST_YEAR_RHO, LARGEST_YEAR_DELTA)),
                YEAR_RHO + " is at most " + LARGEST_YEAR_RHO + " and " + YEAR_DELTA + " at most 1e-5, not " + yearRho
                        + " and " + yearDelta + ".");
        require(
                costOf(new Contribution(Question.TopTitles.TITLES_PER_MEMBER, 0))
                        .isWithin(limit),
                "An answer costs more than a year affords with " + RHO + " "
                        + rho + ", " + SELECTION_EPSILON + " " + selectionEpsilon + " and " + SELECTION_DELTA + " "
                        + selectionDelta + ".");
        require(
                minimumCrowd >= SMALLEST_CROWD,
                MINIMUM_CROWD + " is at least " + SMALLEST_CROWD + " members, not " + minimumCrowd + ".");
    }

    /** Whoever starts a server reads what it guarantees; one with settings that guarantee nothing does not start. */
    static void atStart(@Observes @Initialized(ApplicationScoped.class) Object application, GateSettings settings) {
        LOG.log(
                Level.INFO,
                "All figures about a year tell of one member at most rho {0}, with delta {1}.",
                settings.limit.rho(),
                settings.limit.delta());
    }

    /** With the values that hold where nothing else is set. */
    static GateSettings defaults() {
        return new GateSettings("0.005", "0.05", "1e-9", "0.25", "1e-6", 1_000);
    }

    Fraction rho() {
        return rho;
    }

    PartitionSelection selection() {
        return selection;
    }

    /** What all answers about a year may cost together. */
    Cost limit() {
        return limit;
    }

    int minimumCrowd() {
        return minimumCrowd;
    }

    Cost costOf(Question question) {
        return costOf(question.contribution());
    }

    private Cost costOf(Contribution contribution) {
        return Cost.ofRho(rho).plus(selecting.times(contribution.groups()));
    }

    private static Fraction positive(String setting, String value) {
        try {
            return Fraction.parse(value);
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException(setting + ": " + unfit.getMessage(), unfit);
        }
    }

    private static PartitionSelection selection(Fraction epsilon, Fraction delta) {
        try {
            return new PartitionSelection(epsilon, delta);
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException(
                    SELECTION_EPSILON + ", " + SELECTION_DELTA + ": " + unfit.getMessage(), unfit);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
