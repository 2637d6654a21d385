package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.EnumMap;
import java.util.Map;

/** The signals of a catalogue, ordered by family: closed families first, so that they share a small prefix of indexes. */
final class Signals {

    private final Ids ids;
    private final Family[] families;
    private final int closedCount;
    private final Map<Family, Integer> countOfFamily = new EnumMap<>(Family.class);

    /** How much of each signal the average title carries. */
    final float[] baseRate;

    Signals(Ids ids, Family[] families, float[] baseRate) {
        this.ids = ids;
        this.families = families;
        this.baseRate = baseRate;
        for (Family family : families) {
            countOfFamily.merge(family, 1, Integer::sum);
        }
        closedCount = end(Family.FORM);
    }

    Ids ids() {
        return ids;
    }

    int size() {
        return families.length;
    }

    int indexOf(Signal signal) {
        return ids.indexOf(signal.id());
    }

    Signal signal(int index) {
        return Signal.parse(ids.id(index)).orElseThrow();
    }

    Family family(int index) {
        return families[index];
    }

    int first(Family family) {
        int before = 0;
        for (Map.Entry<Family, Integer> entry : countOfFamily.entrySet()) {
            before += entry.getKey().compareTo(family) < 0 ? entry.getValue() : 0;
        }
        return before;
    }

    int end(Family family) {
        return first(family) + countOfFamily.getOrDefault(family, 0);
    }

    /** Number of signals of closed families: genres, tones, eras and forms. */
    int closedCount() {
        return closedCount;
    }
}
