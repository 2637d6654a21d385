package io.lobbycard.personalization.aggregates;

import io.lobbycard.catalog.TitleId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Cuts members into equally large parts by the mean weight of what they watched. Viewings come member by member, in the
 * order of the members' numbers. A member takes a few bytes.
 */
final class TasteParts {

    private final Map<String, Double> weights = new HashMap<>();
    private long[] members = new long[1_024];
    private double[] means = new double[1_024];
    private int count;
    private long member = -1;
    private double weighted;
    private double seconds;

    TasteParts(Map<TitleId, Double> weights) {
        weights.forEach((title, weight) -> this.weights.put(title.value(), weight));
    }

    void add(long of, String title, int watched) {
        if (of != member) {
            endMember();
            member = of;
        }
        weighted += watched * weights.getOrDefault(title, 0.0);
        seconds += watched;
    }

    /** The part of each member, from 0, the least weight; equal means go by the members' numbers. */
    MemberParts cut(int parts) {
        endMember();
        double[] sorted = Arrays.copyOf(means, count);
        Arrays.sort(sorted);
        int[] equalBefore = new int[count];
        int[] cut = new int[count];
        for (int place = 0; place < count; place++) {
            int lower = lower(sorted, means[place]);
            long rank = (long) lower + equalBefore[lower]++;
            cut[place] = (int) (rank * parts / count);
        }
        return new MemberParts(Arrays.copyOf(members, count), cut);
    }

    /** How many lie below one that is among them. */
    private static int lower(double[] sorted, double mean) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Double.compare(sorted[middle], mean) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private void endMember() {
        if (seconds > 0) {
            if (count == members.length) {
                members = Arrays.copyOf(members, 2 * count);
                means = Arrays.copyOf(means, 2 * count);
            }
            members[count] = member;
            means[count++] = weighted / seconds;
        }
        weighted = 0;
        seconds = 0;
    }
}
