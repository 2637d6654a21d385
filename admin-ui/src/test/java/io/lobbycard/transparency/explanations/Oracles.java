package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Mode;
import io.lobbycard.transparency.explanations.KnownSentences.Told;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells of each sentence, by its key in the bundle, from the numbers of a choice whether it may be told. */
final class Oracles {

    private static final Set<Mode> DRAWN = EnumSet.of(Mode.PERSONALISED, Mode.PRIOR, Mode.EXPLORING);
    private static final Set<Mode> SET = EnumSet.of(Mode.NEUTRAL, Mode.DEGRADED);

    private final Map<String, Oracle> oracles = new TreeMap<>();

    /** Whether a sentence with these words in its places is true of a choice. */
    private interface Oracle {

        boolean holds(Explanation choice, Names names, List<String> words);
    }

    Oracles() {
        headlinesOfDrawnPictures();
        headlinesOfThePrior();
        headlinesOfOtherModes();
        details();
        chances();
        whatHadNoPart();
    }

    /** The keys of the sentences that can be judged. */
    Set<String> keys() {
        return oracles.keySet();
    }

    /** Judges all that is said of a choice, and returns the keys of what was. */
    Set<String> check(Explained explained) {
        Set<String> told = new TreeSet<>();
        Stream.of(
                        Stream.of(explained.headline(), explained.chance(), explained.uncounted()),
                        explained.details().stream(),
                        explained.notUsed().stream())
                .flatMap(sentences -> sentences)
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> told.add(check(explained, sentence)));
        return told;
    }

    private String check(Explained explained, String sentence) {
        Explanation choice = explained.numbers();
        Told told = KnownSentences.read(sentence);
        Oracle oracle = oracles.get(told.key());
        assertNotNull(oracle, () -> "Nothing tells when " + told.key() + " is true.");
        assertTrue(
                oracle.holds(choice, explained.names(), told.words()),
                () -> told + " is not true of " + choice.title() + ", " + choice.mode() + ": " + choice);
        return told.key();
    }

    private void headlinesOfDrawnPictures() {
        when("headline.because", Mode.PERSONALISED, choice -> Figures.leads(choice) && Figures.decided(choice));
        when(
                "headline.because-above-all",
                Mode.PERSONALISED,
                choice -> Figures.leads(choice) && Figures.decided(choice));
        when(
                "headline.together",
                Mode.PERSONALISED,
                choice -> Figures.leads(choice) && Figures.decided(choice) && Figures.viewings(choice) > 0);
        when(
                "headline.not-ahead",
                Mode.PERSONALISED,
                choice -> Figures.leads(choice) && Figures.decided(choice) && Figures.viewings(choice) <= 1e-9);
        when(
                "headline.supported",
                Mode.PERSONALISED,
                choice -> Figures.leads(choice) && !Figures.decided(choice) && Figures.viewings(choice) > 0);
        when("headline.not-history", Mode.PERSONALISED, choice -> Figures.leads(choice) && !Figures.decided(choice));
        when(
                "headline.stated",
                Mode.PERSONALISED,
                choice -> Figures.leads(choice) && choice.withoutStatedChoices().isPresent());
        oracles.put(
                "headline.drawn",
                (choice, names, words) -> choice.mode() == Mode.PERSONALISED
                        && !Figures.leads(choice)
                        && Figures.percent(words.getFirst(), choice.propensity()));
        oracles.put(
                "headline.only",
                (choice, names, words) -> DRAWN.contains(choice.mode())
                        && choice.runnerUp() == null
                        && Figures.eligible(choice).count() == 1
                        && words.getFirst().equals(names.title(choice.title())));
        oracles.put(
                "headline.exploring",
                (choice, names, words) -> choice.mode() == Mode.EXPLORING
                        && !Figures.best(choice)
                        && Figures.pictures(words.getFirst(), choice));
        oracles.put(
                "headline.exploring-best",
                (choice, names, words) -> choice.mode() == Mode.EXPLORING
                        && Figures.best(choice)
                        && Figures.pictures(words.getFirst(), choice));
    }

    private void headlinesOfThePrior() {
        prior("nothing-watched", choice -> Figures.nothingCounted(choice) && !Figures.leftOut(choice));
        prior("left-out", choice -> Figures.nothingCounted(choice) && Figures.leftOut(choice));
        prior("anyway", choice -> Figures.told(choice) && !Figures.decided(choice));
        prior("balanced", choice -> Figures.told(choice) && Figures.decided(choice));
        when(
                "headline.prior",
                Mode.PRIOR,
                choice -> Figures.firstForAnybody(choice) && !Figures.nothingCounted(choice) && !Figures.told(choice));
    }

    private void headlinesOfOtherModes() {
        oracles.put(
                "headline.kept",
                (choice, names, words) ->
                        choice.mode() == Mode.KEPT && words.getFirst().equals(names.title(choice.title())));
        when("headline.pinned", Mode.PINNED, choice -> true);
        when("headline.neutral", Mode.NEUTRAL, choice -> !choice.switchedOff() && Figures.standard(choice));
        when("headline.switched-off", Mode.NEUTRAL, choice -> choice.switchedOff() && Figures.standard(choice));
        when("headline.degraded", Mode.DEGRADED, Figures::standard);
        when(
                "headline.control",
                Mode.CONTROL,
                choice -> Figures.nothingCounted(choice)
                        && Figures.best(choice)
                        && choice.withoutStatedChoices().isEmpty());
        when(
                "headline.control-stated",
                Mode.CONTROL,
                choice -> Figures.nothingCounted(choice)
                        && choice.withoutStatedChoices().isPresent());
    }

    private void details() {
        when(
                "detail.among",
                Mode.PERSONALISED,
                choice -> choice.withoutStatedChoices().isPresent() && Figures.viewings(choice) > 0);
        oracles.put(
                "detail.against",
                (choice, names, words) ->
                        choice.mode() == Mode.PERSONALISED && Figures.mostAgainst(choice, names, words.getFirst()));
        when("detail.control", Mode.CONTROL, choice -> Figures.nothingCounted(choice) && Figures.best(choice));
        when(
                "detail.control-stated",
                Mode.CONTROL,
                choice -> Figures.nothingCounted(choice)
                        && choice.withoutStatedChoices().isPresent());
        oracles.put(
                "detail.exploring",
                (choice, names, words) -> choice.mode() == Mode.EXPLORING
                        && choice.explorationProbability() > 0
                        && Figures.percent(words.getFirst(), choice.explorationProbability()));
    }

    private void chances() {
        oracles.put(
                "chance.exploration",
                (choice, names, words) -> DRAWN.contains(choice.mode())
                        && choice.explorationProbability() > 0
                        && Figures.percent(words.getFirst(), choice.explorationProbability())
                        && Figures.percent(words.getLast(), choice.propensity()));
        oracles.put(
                "chance.draw",
                (choice, names, words) -> DRAWN.contains(choice.mode())
                        && choice.explorationProbability() == 0
                        && choice.propensity() < 1
                        && Figures.percent(words.getFirst(), choice.propensity()));
        oracles.put(
                "chance.none",
                (choice, names, words) -> DRAWN.contains(choice.mode())
                        && choice.explorationProbability() == 0
                        && choice.propensity() == 1);
        when("chance.kept", Mode.KEPT, choice -> true);
        when("chance.pinned", Mode.PINNED, choice -> choice.propensity() == 1);
        when("chance.control", Mode.CONTROL, choice -> choice.propensity() == 1);
        oracles.put("chance.set", (choice, names, words) -> SET.contains(choice.mode()) && choice.propensity() == 1);
    }

    private void whatHadNoPart() {
        for (Mode mode : EnumSet.of(Mode.PINNED, Mode.KEPT, Mode.CONTROL, Mode.DEGRADED)) {
            when("uncounted." + mode.label(), mode, choice -> true);
        }
        when("uncounted.neutral", Mode.NEUTRAL, choice -> !choice.switchedOff());
        when("uncounted.switched-off", Mode.NEUTRAL, Explanation::switchedOff);
        drawn("uncounted.only", choice -> choice.runnerUp() == null);
        drawn("uncounted.nothing-watched", choice -> Figures.nothingCounted(choice) && !Figures.leftOut(choice));
        drawn("uncounted.left-out", choice -> Figures.nothingCounted(choice) && Figures.leftOut(choice));
        drawn(
                "uncounted.alike.one",
                choice -> !Figures.told(choice) && choice.contributions().size() == 1);
        oracles.put(
                "uncounted.alike.many",
                (choice, names, words) -> DRAWN.contains(choice.mode())
                        && !Figures.told(choice)
                        && words.equals(List.of("" + choice.contributions().size())));
        for (String kind : List.of("left-out-viewing", "not-yet-counting")) {
            oracles.put("not-used." + kind + ".one", (choice, names, words) -> Figures.notUsed(choice, kind) == 1);
            oracles.put(
                    "not-used." + kind + ".many",
                    (choice, names, words) -> words.equals(List.of("" + Figures.notUsed(choice, kind))));
        }
        drawn("detail.waiting", choice -> Figures.notUsed(choice, "not-yet-counting") > 0);
        oracles.put(
                "not-used.left-out-signal", (choice, names, words) -> Figures.notUsed(choice, "left-out-signal") > 0);
        oracles.put(
                "not-used.sensitive-theme",
                (choice, names, words) -> choice.notUsed()
                        .contains("sensitive-theme:" + words.getFirst().replace(' ', '-')));
    }

    private void prior(String key, Predicate<Explanation> holds) {
        when("headline.prior-" + key, Mode.PRIOR, choice -> Figures.firstForAnybody(choice) && holds.test(choice));
    }

    private void when(String key, Mode mode, Predicate<Explanation> holds) {
        oracles.put(key, (choice, names, words) -> choice.mode() == mode && holds.test(choice));
    }

    private void drawn(String key, Predicate<Explanation> holds) {
        oracles.put(key, (choice, names, words) -> DRAWN.contains(choice.mode()) && holds.test(choice));
    }
}
