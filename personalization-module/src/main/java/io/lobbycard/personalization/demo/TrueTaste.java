package io.lobbycard.personalization.demo;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Weighted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What a simulated member really likes, in titles and in pictures. The learner never sees it; it sees only what the member
 * watches.
 */
final class TrueTaste {

    /** Log-odds of playing a title that one is shown and that means nothing to one. */
    private static final double USUALLY_NOT = -2.6;

    private static final double PULL_OF_TITLE = 0.5;
    private static final double PULL_OF_PICTURE = 0.8;
    private static final double PULL_OF_FACE = 2.0;
    private static final double PULL_OF_FAME = 3.0;
    private static final double PULL_OF_THE_KNOWN = 2.0;
    private static final double SPREAD_OF_PICTURES = 0.15;

    private final Vocabulary words;
    private final Map<String, Double> likes;

    private TrueTaste(Vocabulary words, Map<String, Double> likes) {
        this.words = words;
        this.likes = likes;
    }

    /** Draws a taste: two genres, three tones of which one is disliked, two themes and two people. */
    static TrueTaste drawn(Vocabulary words, RandomGenerator random) {
        Map<String, Double> likes = new HashMap<>();
        like(likes, "genre:", words.genres(), 1.6, random);
        like(likes, "genre:", words.genres(), 1.0, random);
        like(likes, "tone:", words.tones(), 1.4, random);
        like(likes, "tone:", words.tones(), 0.8, random);
        like(likes, "tone:", words.tones(), -1.0, random);
        like(likes, "theme:", words.themes(), 1.0, random);
        like(likes, "theme:", words.themes(), 1.0, random);
        like(likes, "person:", words.people(), 3.5, random);
        like(likes, "person:", words.people(), 1.8, random);
        return new TrueTaste(words, likes);
    }

    double appeal(Title title) {
        return Appeal.of(title, likes);
    }

    /**
     * Probability of playing a title when it is shown with a picture.
     *
     * @param seen in how many titles the member has seen each person
     */
    double chanceOfPlay(Title title, Artwork picture, Map<PersonId, Integer> seen) {
        double logOdds = USUALLY_NOT + PULL_OF_TITLE * appeal(title) + PULL_OF_PICTURE * appeal(picture, seen);
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** What the picture promises this member, and what it is worth to anybody. */
    private double appeal(Artwork picture, Map<PersonId, Integer> seen) {
        double appeal = SPREAD_OF_PICTURES * worth(picture);
        appeal += sum("tone:", picture.tones());
        appeal += sum("theme:", picture.themes());
        if (picture.kind() == ArtworkKind.COUPLE) {
            appeal += likes.getOrDefault("genre:romance", 0.0);
        }
        return appeal
                + PULL_OF_FACE
                        * picture.depictions().stream()
                                .mapToDouble(face -> appeal(face, seen.getOrDefault(face.person(), 0)))
                                .max()
                                .orElse(0);
    }

    /** A face draws those who like the person, those who know it, and those who like what the person is known for. */
    private double appeal(Depiction face, int seen) {
        String person = face.person().value();
        double appeal = likes.getOrDefault("person:" + person, 0.0) + PULL_OF_THE_KNOWN * Math.log1p(seen);
        for (Map.Entry<String, Double> genre : words.knownFor(face.person()).entrySet()) {
            appeal += PULL_OF_FAME * genre.getValue() * likes.getOrDefault("genre:" + genre.getKey(), 0.0);
        }
        return appeal * Math.sqrt(face.faceShare());
    }

    /** Fixed for each picture, about -1.7 to 1.7, and known to nobody. */
    private static double worth(Artwork picture) {
        long hash = picture.id().value().hashCode() * 0x9e3779b97f4a7c15L;
        return ((hash >>> 11) * 0x1.0p-53 - 0.5) * 3.4;
    }

    private double sum(String kind, List<Weighted> weighted) {
        double sum = 0;
        for (Weighted each : weighted) {
            sum += each.weight() * likes.getOrDefault(kind + each.name(), 0.0);
        }
        return sum;
    }

    private static void like(
            Map<String, Double> likes, String kind, List<String> words, double much, RandomGenerator random) {
        if (!words.isEmpty()) {
            likes.merge(kind + words.get(random.nextInt(words.size())), much, Double::sum);
        }
    }
}
