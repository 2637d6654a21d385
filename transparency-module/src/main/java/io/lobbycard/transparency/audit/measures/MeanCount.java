package io.lobbycard.transparency.audit.measures;

/** A mean share, from how many members or pairs had which count. */
final class MeanCount {

    private MeanCount() {}

    /**
     * @param units how many members or pairs had a count of 0, 1, 2 and so on
     * @param most the count that is a share of 1
     */
    static Range share(long[] units, int most, long seed) {
        return Bootstrap.range(mean(units) / most, seed, random -> mean(Bootstrap.redrawn(units, random)) / most);
    }

    private static double mean(long[] units) {
        double sum = 0;
        double number = 0;
        for (int count = 0; count < units.length; count++) {
            sum += (double) count * units[count];
            number += units[count];
        }
        return number == 0 ? 0 : sum / number;
    }
}
