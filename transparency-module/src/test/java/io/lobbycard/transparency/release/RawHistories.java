package io.lobbycard.transparency.release;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A year of generated viewing histories: each member watched 30 to 60 titles, popular ones more often (Zipf), on days spread
 * over the year. These are the rows that must never be published.
 */
final class RawHistories {

    static final int DAYS = 365;

    private static final int FEWEST = 30;
    private static final int MOST = 60;

    /** How much less the next title in rank is watched: chance proportional to rank^-0.8. */
    private static final double ZIPF = 0.8;

    private final int[][] titles;
    private final short[][] days;

    RawHistories(int members, int titleCount, SplittableRandom random) {
        double[] cumulative = new double[titleCount];
        double sum = 0;
        for (int rank = 0; rank < titleCount; rank++) {
            sum += Math.pow(rank + 1.0, -ZIPF);
            cumulative[rank] = sum;
        }
        titles = new int[members][];
        days = new short[members][];
        for (int member = 0; member < members; member++) {
            double total = sum;
            titles[member] = random.doubles(random.nextInt(FEWEST, MOST + 1))
                    .mapToInt(share -> place(cumulative, share * total))
                    .distinct()
                    .toArray();
            days[member] = new short[titles[member].length];
            for (int i = 0; i < days[member].length; i++) {
                days[member][i] = (short) random.nextInt(DAYS);
            }
        }
    }

    int members() {
        return titles.length;
    }

    int[] titlesOf(int member) {
        return titles[member];
    }

    int dayOf(int member, int viewing) {
        return days[member][viewing];
    }

    boolean watched(int member, int title, int month) {
        for (int i = 0; i < titles[member].length; i++) {
            if (titles[member][i] == title && monthOf(days[member][i]) == month) {
                return true;
            }
        }
        return false;
    }

    /** Members who watched each title in each month, as [title][month]. */
    int[][] viewersByMonth(int titleCount) {
        int[][] viewers = new int[titleCount][12];
        for (int member = 0; member < members(); member++) {
            for (int i = 0; i < titles[member].length; i++) {
                viewers[titles[member][i]][monthOf(days[member][i])]++;
            }
        }
        return viewers;
    }

    private static int monthOf(int day) {
        return day * 12 / DAYS;
    }

    private static int place(double[] cumulative, double point) {
        int found = Arrays.binarySearch(cumulative, point);
        return Math.min(cumulative.length - 1, found < 0 ? -found - 1 : found);
    }
}
