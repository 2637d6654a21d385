package io.lobbycard.transparency.release;

import io.lobbycard.transparency.release.ledger.Cost;
import io.lobbycard.transparency.release.noise.Fraction;
import io.lobbycard.transparency.release.noise.PartitionSelection;
import io.lobbycard.transparency.release.questions.Question;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much each answer may tell and what a year may cost.
 *
 * <p>With the defaults a count has a standard deviation of 10 members, a year affords about forty questions, and all of them
 * together guarantee (4, 2e-6)-differential privacy for a member's whole year.
 */
@Dependent
class GateSettings {

    /** No setting makes a crowd of fewer. */
    static final int SMALLEST_CROWD = 100;

    private final Fraction rho;
    private final Fraction selectionEpsilon;
    private final Fraction selectionDelta;
    private final Cost limit;
    private final int minimumCrowd;

    @Inject
    GateSettings(
            @ConfigProperty(name = "lobbycard.release.rho", defaultValue = "0.005") String rho,
            @ConfigProperty(name = "lobbycard.release.selection.epsilon", defaultValue = "0.05")
                    String selectionEpsilon,
            @ConfigProperty(name = "lobbycard.release.selection.delta", defaultValue = "1e-9") String selectionDelta,
            @ConfigProperty(name = "lobbycard.release.year.rho", defaultValue = "0.25") String yearRho,
            @ConfigProperty(name = "lobbycard.release.year.delta", defaultValue = "1e-6") String yearDelta,
            @ConfigProperty(name = "lobbycard.release.minimum.crowd", defaultValue = "1000") int minimumCrowd) {
        if (minimumCrowd < SMALLEST_CROWD) {
            throw new IllegalArgumentException(
                    "The minimum crowd is at least " + SMALLEST_CROWD + " members, not " + minimumCrowd + ".");
        }
        this.rho = Fraction.parse(rho);
        this.selectionEpsilon = Fraction.parse(selectionEpsilon);
        this.selectionDelta = Fraction.parse(selectionDelta);
        this.limit = Cost.limit(Fraction.parse(yearRho), Fraction.parse(yearDelta));
        this.minimumCrowd = minimumCrowd;
    }

    /** With the values that hold where nothing else is set. */
    static GateSettings defaults() {
        return new GateSettings("0.005", "0.05", "1e-9", "0.25", "1e-6", 1_000);
    }

    Fraction rho() {
        return rho;
    }

    PartitionSelection selection() {
        return new PartitionSelection(selectionEpsilon, selectionDelta);
    }

    /** What all answers about a year may cost together. */
    Cost limit() {
        return limit;
    }

    int minimumCrowd() {
        return minimumCrowd;
    }

    Cost costOf(Question question) {
        Cost selecting = Cost.ofEpsilonDelta(selectionEpsilon, selectionDelta);
        return Cost.ofRho(rho).plus(selecting.times(question.contribution().groups()));
    }
}
