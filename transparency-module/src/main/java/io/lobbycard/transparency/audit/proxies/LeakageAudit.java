package io.lobbycard.transparency.audit.proxies;

import de.bwaldvogel.liblinear.Linear;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.MadeUpMember;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.personalization.Rehearsal.Without;
import io.lobbycard.personalization.Rehearsals;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.audit.measures.Counts;
import io.lobbycard.transparency.audit.measures.Counts.Subject;
import io.lobbycard.transparency.audit.measures.Recount;
import io.lobbycard.transparency.audit.stage.Audience;
import io.lobbycard.transparency.audit.stage.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How well an {@link Attacker} tells the group of a made-up member from the pictures that they are shown, against random
 * pictures, neutral pictures, and those of the same chooser without the cast in the taste.
 */
public final class LeakageAudit {

    static {
        // the library reports each step of its training to the console unless it is told not to
        Linear.disableDebugOutput();
    }

    public static final String AS_SERVED = "as-served";
    public static final String WITHOUT_CAST = "without-cast";
    public static final String RANDOM = "random";
    public static final String NEUTRAL = "neutral";

    private static final List<String> CONDITIONS = List.of(AS_SERVED, WITHOUT_CAST, RANDOM, NEUTRAL);

    /**
     * A member of the second group watches a title with the second group's cast with this chance, one of the first with
     * the rest. Groups that watched only themselves would be told apart by what they watch, not by what they are shown.
     */
    static final double OWN_CAST = 0.6;

    /** How many titles the attacker sees. */
    private static final int SEEN = 200;

    /** Scores are counted in so many steps, so that no line of the table is about one member. */
    private static final int STEPS = 50;

    private final Rehearsals rehearsals;
    private final long snapshot;

    /** @param snapshot by whose number the choice is made */
    public LeakageAudit(Rehearsals rehearsals, long snapshot) {
        this.rehearsals = rehearsals;
        this.snapshot = snapshot;
    }

    public AuditTable run(Stage stage, int members, long seed, Progress progress) {
        SplittableRandom random = new SplittableRandom(seed);
        Audience audience = new Audience(stage, random.split());
        List<TitleId> page = some(stage.page(), random);
        Rehearsal rehearsal = rehearsals.over(snapshot, audience.catalogue(), page);
        int[] groups = new int[members];
        int[][][] shown = new int[CONDITIONS.size()][members][];
        ArbitraryPictures arbitrary = new ArbitraryPictures(stage, page);
        long total = (long) members + CONDITIONS.size();
        for (int member = 0; member < members; member++) {
            progress.at(member, total);
            groups[member] = member % 2;
            MadeUpMember somebody = audience.member(groups[member] == 1 ? OWN_CAST : 1 - OWN_CAST, random);
            shown[0][member] = rehearsal.choose(somebody, Without.NOTHING);
            shown[1][member] = rehearsal.choose(somebody, Without.CAST);
            shown[2][member] = arbitrary.random(random);
            shown[3][member] = arbitrary.neutral();
        }
        Counts counts = new Counts();
        for (int condition = 0; condition < shown.length; condition++) {
            Attacker attacker = new Attacker(shown[condition], groups);
            count(counts, CONDITIONS.get(condition), audience.groups(), groups, attacker.asked(), attacker.scores());
            progress.at((long) members + condition + 1, total);
        }
        return counts.table();
    }

    private static List<TitleId> some(List<TitleId> titles, SplittableRandom random) {
        List<TitleId> left = new ArrayList<>(titles);
        List<TitleId> some = new ArrayList<>();
        while (!left.isEmpty() && some.size() < SEEN) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }

    private static void count(
            Counts counts, String condition, List<String> names, int[] groups, int[] asked, double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        for (int place = 0; place < asked.length; place++) {
            int rank = first(sorted, scores[place]);
            Subject subject = new Subject(Recount.SCORES, condition, names.get(groups[asked[place]]), STEPS - 1);
            counts.add(subject, rank * STEPS / scores.length);
        }
    }

    /** The place of the first that is equal. */
    private static int first(double[] sorted, double score) {
        int place = Arrays.binarySearch(sorted, score);
        while (place > 0 && sorted[place - 1] == score) {
            place--;
        }
        return place;
    }

    /** Pictures that are the same for everybody, or chosen by chance among those that may be served. */
    private static final class ArbitraryPictures {

        private final List<int[]> numbers = new ArrayList<>();
        private final int[] neutral;

        ArbitraryPictures(Stage stage, List<TitleId> page) {
            Map<ArtworkId, Integer> numbered = new HashMap<>();
            Map<TitleId, List<Artwork>> artworks = new HashMap<>();
            stage.titles().forEach(each -> artworks.put(each.title().id(), each.artworks()));
            neutral = new int[page.size()];
            for (int place = 0; place < neutral.length; place++) {
                List<Artwork> servable = artworks.getOrDefault(page.get(place), List.of()).stream()
                        .filter(Artwork::servable)
                        .toList();
                numbers.add(servable.stream()
                        .mapToInt(artwork -> number(numbered, artwork))
                        .toArray());
                neutral[place] = servable.stream()
                        .filter(Artwork::neutral)
                        .findFirst()
                        .map(artwork -> number(numbered, artwork))
                        .orElse(Rehearsal.NO_ARTWORK);
            }
        }

        int[] random(SplittableRandom random) {
            return numbers.stream()
                    .mapToInt(each -> each[random.nextInt(each.length)])
                    .toArray();
        }

        int[] neutral() {
            return neutral.clone();
        }

        private static int number(Map<ArtworkId, Integer> numbered, Artwork artwork) {
            return numbered.computeIfAbsent(artwork.id(), id -> numbered.size());
        }
    }
}
