package io.lobbycard.personalization.engine;

/**
 * The constants by which viewings become taste. See the package documentation for the rule.
 *
 * @param halfLifeDays age at which a viewing counts half, above 0
 * @param closedShrinkage viewings at the base rate that are imagined beside the real ones for genres, tones, eras, forms
 * @param openShrinkage the same for themes and persons
 */
public record TasteRule(double halfLifeDays, double closedShrinkage, double openShrinkage) {

    public static final TasteRule DEFAULT = new TasteRule(180, 2, 1);

    public TasteRule {
        if (!(halfLifeDays > 0 && closedShrinkage > 0 && openShrinkage > 0)) {
            throw new IllegalArgumentException("Half-life and shrinkages must be above 0, but are " + halfLifeDays
                    + ", " + closedShrinkage + " and " + openShrinkage);
        }
    }
}
