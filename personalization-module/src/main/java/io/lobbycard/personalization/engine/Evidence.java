package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * How far pictures' true effects lie from what is expected of them: the spread under which what was observed is likeliest,
 * the effects themselves integrated out (type II maximum likelihood; Bishop 2006, section 3.5). Unlike a comparison of
 * scatter and noise it is not misled by pictures that were shown little because they did badly: what decides how much is
 * observed of an effect is itself observed, so it cancels from the likelihood.
 */
final class Evidence {

    private static final double LEAST = 0.01;
    private static final double MOST = 2;

    /** How far the logarithm of a spread may lie from that of the usual one before outcomes tell. */
    private static final double DOUBT = 0.7;

    /** Steps of golden section after which the spread is known to one percent. */
    private static final int STEPS = 14;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** From so many titles the spread is learned; more would only take longer. */
    private static final int MOST_TITLES = 2_000;

    private final TitleEvidence[] titles;
    private final double[][] surprises;
    private final double usual;

    private Evidence(TitleEvidence[] titles, float[] expected, double usual) {
        int step = 1 + titles.length / MOST_TITLES;
        this.titles = new TitleEvidence[(titles.length + step - 1) / step];
        Arrays.setAll(this.titles, i -> titles[i * step]);
        surprises = new double[this.titles.length][];
        Arrays.setAll(surprises, i -> this.titles[i].surprise(expected));
        this.usual = usual;
    }

    /**
     * A standard deviation in units of score, by golden section.
     *
     * @param expected for each artwork
     * @param usual the standard deviation believed beforehand
     */
    static double likeliestSpread(TitleEvidence[] titles, float[] expected, double usual) {
        Evidence evidence = new Evidence(titles, expected, usual);
        double low = Math.log(LEAST);
        double high = Math.log(MOST);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double ofLeft = evidence.of(left);
        double ofRight = evidence.of(right);
        for (int step = 0; step < STEPS; step++) {
            if (ofLeft > ofRight) {
                high = right;
                right = left;
                ofRight = ofLeft;
                left = high - GOLDEN * (high - low);
                ofLeft = evidence.of(left);
            } else {
                low = left;
                left = right;
                ofLeft = ofRight;
                right = low + GOLDEN * (high - low);
                ofRight = evidence.of(right);
            }
        }
        return Math.exp((low + high) / 2);
    }

    private double of(double logSpread) {
        double doubt = (logSpread - Math.log(usual)) / DOUBT;
        double sum = -doubt * doubt / 2;
        for (int title = 0; title < titles.length; title++) {
            sum += titles[title].evidence(surprises[title], Math.exp(-2 * logSpread));
        }
        return sum;
    }
}
