package io.lobbycard.personalization.engine;

/**
 * How viewings become taste. See the package documentation for the rule.
 *
 * @param halfLifeDays age at which a viewing counts half, above 0
 * @param closedShrinkage viewings at the base rate that are imagined beside the real ones for genres, tones, eras, forms
 * @param openShrinkage the same for themes and persons
 * @param formula by which what was observed of a signal becomes the taste for it
 */
public record TasteRule(double halfLifeDays, double closedShrinkage, double openShrinkage, Formula formula) {

    /**
     * From what was observed of a signal to the taste for it. All but the first are there to be compared with it: a snapshot
     * with one of them cannot be stored. Their factors bring tastes to about the size of log ratios, which is what the
     * learner expects before outcomes tell; they mean nothing else.
     */
    public enum Formula {
        LOG_RATIO,
        /** Ten times the part of all viewing weight that carries the signal. */
        SHARE,
        /** A fifth of the viewing weight that carries the signal. */
        RAW_SUM
    }

    public static final TasteRule DEFAULT = new TasteRule(180, 2, 1);

    /** By shrunk log ratios. */
    public TasteRule(double halfLifeDays, double closedShrinkage, double openShrinkage) {
        this(halfLifeDays, closedShrinkage, openShrinkage, Formula.LOG_RATIO);
    }

    public TasteRule {
        if (!(halfLifeDays > 0 && closedShrinkage > 0 && openShrinkage > 0)) {
            throw new IllegalArgumentException("Half-life and shrinkages must be above 0, but are " + halfLifeDays
                    + ", " + closedShrinkage + " and " + openShrinkage);
        }
    }
}
