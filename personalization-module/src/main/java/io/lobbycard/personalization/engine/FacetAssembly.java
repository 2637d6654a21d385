package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.Arrays;

/** Works out what each picture plays up: people by their faces, tones and themes, genres by the faces' work, its kind. */
final class FacetAssembly {

    /** A face stands for at most this many genres in one picture, those in which its profile is most marked. */
    private static final int GENRES_BY_FACES = 4;

    /** Profiles weaker than this log ratio (a fifth above or below expectation) say nothing. */
    private static final double WEAKEST_PROFILE = 0.18;

    private final Signals signals;
    private final SparseRows titleSignals;
    private final SparseRows sensitiveOfTitle;
    private final int[] titleOf;

    FacetAssembly(Signals signals, SparseRows titleSignals, SparseRows sensitiveOfTitle, int[] titleOf) {
        this.signals = signals;
        this.titleSignals = titleSignals;
        this.sensitiveOfTitle = sensitiveOfTitle;
        this.titleOf = titleOf;
    }

    SparseRows facets(SparseRows depictions, SparseRows playedUp, int[] kindOf) {
        PersonProfiles profiles = new PersonProfiles(signals, titleSignals, sensitiveOfTitle, depictions);
        double[] genres = new double[signals.end(Family.GENRE)];
        SparseRows.Builder facets = new SparseRows.Builder();
        for (int artwork = 0; artwork < kindOf.length; artwork++) {
            Arrays.fill(genres, 0);
            double faces = faceShare(depictions, artwork);
            int people = depictions.end(artwork) - depictions.begin(artwork);
            for (int i = depictions.begin(artwork); i < depictions.end(artwork); i++) {
                double part = faces > 0 ? depictions.value[i] / faces : 1.0 / people;
                facets.add(depictions.column[i], part);
                profiles.addTo(genres, depictions.column[i], part);
            }
            for (int i = playedUp.begin(artwork); i < playedUp.end(artwork); i++) {
                facets.add(playedUp.column[i], playedUp.value[i]);
            }
            addMostMarked(facets, genres);
            facets.add(signals.size() + kindOf[artwork], 1);
            facets.endRow();
        }
        return facets.build();
    }

    ArtworkTraits traits(SparseRows depictions, int[] kindOf, float[] quality) {
        float[] prominence = new float[kindOf.length];
        float[] faceShare = new float[kindOf.length];
        for (int artwork = 0; artwork < kindOf.length; artwork++) {
            double faces = faceShare(depictions, artwork);
            double weighted = 0;
            for (int i = depictions.begin(artwork); i < depictions.end(artwork); i++) {
                weighted += depictions.value[i] * presence(titleOf[artwork], depictions.column[i]);
            }
            prominence[artwork] = faces > 0 ? (float) (weighted / faces) : 0;
            faceShare[artwork] = (float) Math.min(1, faces);
        }
        return new ArtworkTraits(quality, kindOf, prominence, faceShare);
    }

    private double presence(int title, int person) {
        for (int i = titleSignals.begin(title); i < titleSignals.end(title); i++) {
            if (titleSignals.column[i] == person) {
                return titleSignals.value[i];
            }
        }
        return 0;
    }

    private static double faceShare(SparseRows depictions, int artwork) {
        double sum = 0;
        for (int i = depictions.begin(artwork); i < depictions.end(artwork); i++) {
            sum += depictions.value[i];
        }
        return sum;
    }

    private static void addMostMarked(SparseRows.Builder facets, double[] genres) {
        for (int n = 0; n < GENRES_BY_FACES; n++) {
            int most = -1;
            for (int genre = 0; genre < genres.length; genre++) {
                if (Math.abs(genres[genre]) > (most < 0 ? WEAKEST_PROFILE : Math.abs(genres[most]))) {
                    most = genre;
                }
            }
            if (most < 0) {
                return;
            }
            facets.add(most, genres[most]);
            genres[most] = 0;
        }
    }
}
