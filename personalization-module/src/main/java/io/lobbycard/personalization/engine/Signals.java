package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;

/** The signals of a catalogue, ordered by family: closed families first, so that they share a small prefix of indexes. */
final class Signals {

    private final Ids ids;
    private final Family[] families;
    private final int[] firstOfFamily;

    /** How much of each signal the average title carries. */
    final float[] baseRate;

    Signals(Ids ids, Family[] families, float[] baseRate) {
        this.ids = ids;
        this.families = families;
        this.baseRate = baseRate;
        firstOfFamily = new int[Family.values().length + 1];
        for (Family family : families) {
            firstOfFamily[family.ordinal() + 1]++;
        }
        for (int i = 1; i < firstOfFamily.length; i++) {
            firstOfFamily[i] += firstOfFamily[i - 1];
        }
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
        return firstOfFamily[family.ordinal()];
    }

    int end(Family family) {
        return firstOfFamily[family.ordinal() + 1];
    }

    /** Number of signals of closed families: genres, tones, eras and forms. */
    int closedCount() {
        return end(Family.FORM);
    }
}
