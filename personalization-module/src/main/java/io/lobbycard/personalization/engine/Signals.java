package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The signals of a catalogue, ordered by family: closed families first, so that they share a small prefix of indexes. */
final class Signals {

    private final Ids ids;
    private final Family[] families;
    private final int closedCount;

    /** For each family, the index past its last signal. */
    private final Map<Family, Integer> end = new EnumMap<>(Family.class);

    private final Map<Family, Integer> first = new EnumMap<>(Family.class);

    /** How much of each signal the average title carries. */
    final float[] baseRate;

    Signals(Ids ids, Family[] families, float[] baseRate) {
        this.ids = ids;
        this.families = families;
        this.baseRate = baseRate;
        int before = 0;
        for (Family family : Family.values()) {
            first.put(family, before);
            before += Collections.frequency(Arrays.asList(families), family);
            end.put(family, before);
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
        return first.getOrDefault(family, 0);
    }

    int end(Family family) {
        return end.getOrDefault(family, 0);
    }

    /** Number of signals of closed families: genres, tones, eras and forms. */
    int closedCount() {
        return closedCount;
    }
}
