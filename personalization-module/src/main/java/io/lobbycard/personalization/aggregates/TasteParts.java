package io.lobbycard.personalization.aggregates;

import io.lobbycard.catalog.TitleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Cuts members into equally large parts by the mean weight of what they watched; viewings come member by member. */
final class TasteParts {

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<Long, Double> means = new HashMap<>();
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
    Map<Long, Integer> cut(int parts) {
        endMember();
        List<Entry<Long, Double>> sorted = new ArrayList<>(means.entrySet());
        sorted.sort(Entry.<Long, Double>comparingByValue().thenComparing(Entry.comparingByKey()));
        Map<Long, Integer> cut = new HashMap<>();
        for (int rank = 0; rank < sorted.size(); rank++) {
            cut.put(sorted.get(rank).getKey(), (int) ((long) rank * parts / sorted.size()));
        }
        return cut;
    }

    private void endMember() {
        if (seconds > 0) {
            means.put(member, weighted / seconds);
        }
        weighted = 0;
        seconds = 0;
    }
}
