package io.lobbycard.transparency.release;

import java.util.Arrays;

/**
 * The algorithm Scoreboard-RH of Narayanan and Shmatikov, "Robust De-anonymization of Large Sparse Datasets" (2008), section
 * 4, on rows without ratings: a known viewing scores exp(-days apart/30) for everybody who watched its title, weighted by
 * 1/log(viewers); the best score is claimed if it stands out.
 */
final class Scoreboard {

    private static final double DAYS_SCALE = 30;

    /** By how many standard deviations of all scores the best must exceed the second (the paper's phi). */
    private static final double ECCENTRICITY = 1.5;

    private final int members;
    private final int[][] viewers;
    private final short[][] days;

    Scoreboard(RawHistories rows, int titles) {
        members = rows.members();
        int[] sizes = new int[titles];
        for (int member = 0; member < members; member++) {
            for (int title : rows.titlesOf(member)) {
                sizes[title]++;
            }
        }
        viewers = new int[titles][];
        days = new short[titles][];
        for (int title = 0; title < titles; title++) {
            viewers[title] = new int[sizes[title]];
            days[title] = new short[sizes[title]];
        }
        for (int member = 0; member < members; member++) {
            int[] watched = rows.titlesOf(member);
            for (int i = 0; i < watched.length; i++) {
                int place = --sizes[watched[i]];
                viewers[watched[i]][place] = member;
                days[watched[i]][place] = (short) rows.dayOf(member, i);
            }
        }
    }

    /** The row that the known viewings belong to, or -1 if none stands out. */
    int claim(int[] knownTitles, int[] knownDays) {
        double[] scores = new double[members];
        for (int i = 0; i < knownTitles.length; i++) {
            int[] watchedBy = viewers[knownTitles[i]];
            double weight = 1 / Math.log(Math.max(3, watchedBy.length));
            for (int place = 0; place < watchedBy.length; place++) {
                int apart = Math.abs(days[knownTitles[i]][place] - knownDays[i]);
                scores[watchedBy[place]] += weight * Math.exp(-apart / DAYS_SCALE);
            }
        }
        return standingOut(scores);
    }

    private static int standingOut(double[] scores) {
        int best = 0;
        double second = Double.NEGATIVE_INFINITY;
        double squares = 0;
        for (int member = 0; member < scores.length; member++) {
            squares += scores[member] * scores[member];
            if (member > 0 && scores[member] > scores[best]) {
                second = scores[best];
                best = member;
            } else if (member > 0) {
                second = Math.max(second, scores[member]);
            }
        }
        double mean = Arrays.stream(scores).sum() / scores.length;
        double deviation = Math.sqrt(squares / scores.length - mean * mean);
        return scores[best] - second > ECCENTRICITY * deviation ? best : -1;
    }
}
