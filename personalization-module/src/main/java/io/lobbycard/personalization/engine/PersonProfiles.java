package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;

/**
 * The genres that a depicted person's work stands for: a comedian's face promises comedy. A profile is the shrunk log
 * ratio of the genre's weight in the person's titles to what the catalogue's average would give (Norén, Hopstadius and
 * Bate 2013, section 2.2, with {@link #SHRINKAGE} for their one half).
 */
final class PersonProfiles {

    /** Imagined titles at the base rate: with one title a profile stays within log 2. */
    private static final double SHRINKAGE = 1;

    private final int genres;
    private final int[] placeOf;
    private final float[] profiles;

    PersonProfiles(Signals signals, SparseRows titleSignals, SparseRows sensitiveOfTitle, SparseRows depictions) {
        genres = signals.end(Family.GENRE);
        placeOf = new int[signals.size()];
        int people = 0;
        for (int person : depictions.column) {
            if (placeOf[person] == 0) {
                placeOf[person] = ++people;
            }
        }
        profiles = new float[(people + 1) * genres];
        float[] titlesOf = new float[people + 1];
        for (int title = 0; title < titleSignals.rows(); title++) {
            if (sensitiveOfTitle.isEmpty(title)) {
                gather(titleSignals, title, titlesOf);
            }
        }
        for (int place = 1; place <= people; place++) {
            for (int genre = 0; genre < genres; genre++) {
                double expected = titlesOf[place] * signals.baseRate[genre];
                int cell = place * genres + genre;
                profiles[cell] = (float) StrictMath.log((profiles[cell] + SHRINKAGE) / (expected + SHRINKAGE));
            }
        }
    }

    private void gather(SparseRows titleSignals, int title, float[] titlesOf) {
        for (int i = titleSignals.begin(title); i < titleSignals.end(title); i++) {
            int place = placeOf[titleSignals.column[i]];
            if (place == 0) {
                continue;
            }
            titlesOf[place] += titleSignals.value[i];
            for (int j = titleSignals.begin(title); j < titleSignals.end(title); j++) {
                if (titleSignals.column[j] < genres) {
                    profiles[place * genres + titleSignals.column[j]] += titleSignals.value[i] * titleSignals.value[j];
                }
            }
        }
    }

    void addTo(double[] sums, int person, double part) {
        int offset = placeOf[person] * genres;
        if (offset > 0) {
            for (int genre = 0; genre < genres; genre++) {
                sums[genre] += part * profiles[offset + genre];
            }
        }
    }
}
