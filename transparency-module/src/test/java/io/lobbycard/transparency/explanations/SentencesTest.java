package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.RunnerUp;
import io.lobbycard.personalization.Mode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reads the sentences as a member would, and holds each against the numbers. */
class SentencesTest {

    private static final int EXPLANATIONS = 5_000;
    private static final int TITLES = 12;
    private static final Pattern NAMED = Pattern.compile("Film(\\d+)!");
    private static final Pattern COUNTED = Pattern.compile("(\\d+|one) more ");
    private static final Map<String, Pattern> THROUGH = Map.of(
            "genre:romance", Pattern.compile("\\bromances?\\b"),
            "genre:heist-film", Pattern.compile("\\bheist film titles?\\b"),
            "theme:road-trip", Pattern.compile("“road trip”"),
            "tone:tender", Pattern.compile("\\btender titles?\\b"),
            "era:1990s", Pattern.compile("from the 1990s"),
            "person:somebody", Pattern.compile("titles? with Some Body|Some Body in "),
            "mood:unheard-of", Pattern.compile("with unheard of"));

    private final Names names = new Names(names(), Map.of(new PersonId("somebody"), "Some Body"));

    @Test
    void everySentenceIsTrueOfThousandsOfChoices() {
        SplittableRandom random = new SplittableRandom(20_260_503L);
        Map<String, Integer> said = new HashMap<>();
        for (int i = 0; i < EXPLANATIONS; i++) {
            Explanation choice = ExampleExplanations.any(random);
            String headline = new Sentences(choice, names).headline();
            said.merge(choice.mode() + ": " + headline.substring(0, 12), 1, Integer::sum);
            check(choice, headline);
        }
        assertTrue(
                said.size() == Mode.values().length + 12,
                () -> "Eight sentences of a personal choice, four by the prior, two of standard pictures and of the"
                        + " control group, one for each other mode: " + said);
    }

    @Test
    void everyModeHasItsOwnSentence() {
        SplittableRandom random = new SplittableRandom(3);
        Set<String> sentences = new HashSet<>();
        for (Mode mode : Mode.values()) {
            String headline = new Sentences(ExampleExplanations.of(mode, random), names).headline();
            assertTrue(sentences.add(headline), mode::toString);
            assertFalse(headline.contains("{"), headline);
        }
    }

    @Test
    void aChanceIsNeverRoundedToCertainty() {
        assertEquals("over 99 %", Words.percent(0.9999));
        assertEquals("under 1 %", Words.percent(1e-6));
        assertEquals("34 %", Words.percent(0.344));
        assertEquals("100 %", Words.percent(1));
    }

    private void check(Explanation choice, String headline) {
        Set<Integer> named = named(headline);
        if (choice.mode() != Mode.PERSONALISED) {
            assertTrue(named.isEmpty(), headline);
            if (choice.mode() == Mode.EXPLORING) {
                boolean higher = choice.runnerUp() != null && choice.runnerUp().score() > choice.score();
                assertEquals(higher, headline.contains("Another one scores higher"), headline);
            }
            if (choice.mode() == Mode.PRIOR) {
                checkPrior(choice, headline);
            }
            if (choice.mode() == Mode.NEUTRAL) {
                assertEquals(choice.switchedOff(), headline.contains("switched off for everybody"), headline);
                assertEquals(!choice.switchedOff(), headline.startsWith("You asked"), headline);
            }
            if (choice.mode() == Mode.CONTROL) {
                boolean stated = choice.withoutStatedChoices().isPresent();
                assertEquals(stated, headline.startsWith("Because of a choice that you stated"), headline);
            }
            return;
        }
        for (int title : named) {
            assertTrue(speaksFor(choice, title), headline);
        }
        RunnerUp runnerUp = choice.runnerUp();
        if (runnerUp == null) {
            assertTrue(headline.startsWith("This is the only picture"), headline);
        } else {
            checkClaim(choice, runnerUp, headline, reasons(choice, headline, named));
        }
    }

    private static void checkPrior(Explanation choice, String headline) {
        boolean told = choice.contributions().stream().anyMatch(viewing -> Math.abs(viewing.versusRunnerUp()) > 1e-9);
        if (choice.runnerUp() == null) {
            assertTrue(headline.startsWith("This is the only picture"), headline);
        } else if (headline.startsWith("Nothing that you watched counts yet")) {
            assertTrue(choice.contributions().isEmpty(), headline);
        } else if (headline.startsWith("Nothing you watched tells the pictures")) {
            assertTrue(!told && !choice.contributions().isEmpty(), headline);
        } else {
            assertTrue(headline.startsWith("This picture comes first") && told, headline);
            assertEquals(choice.counterfactual() != null, headline.contains("point both ways"), headline);
        }
    }

    private void checkClaim(Explanation choice, RunnerUp runnerUp, String headline, Set<Integer> reasons) {
        double lead = choice.score() - runnerUp.score();
        double history = choice.contributions().stream()
                .mapToDouble(Contribution::versusRunnerUp)
                .sum();
        boolean decided = choice.counterfactual() != null;
        assertTrue(
                lead < 0
                        || headline.startsWith("Because of a choice that you stated")
                        || choice.withoutStatedChoices().isEmpty(),
                headline);
        if (headline.startsWith("Because you watched")) {
            assertTrue(lead >= -1e-9 && isEnough(choice, reasons), headline);
        } else if (headline.startsWith("Because of what you watched")) {
            assertTrue(lead >= -1e-9 && decided && !reasons.isEmpty(), headline);
        } else if (headline.startsWith("Because of your viewings taken together")) {
            assertTrue(lead >= -1e-9 && decided && history > 0, headline);
        } else if (headline.startsWith("Your viewings did not put")) {
            assertTrue(lead >= -1e-9 && decided && history <= 1e-9, headline);
        } else if (headline.startsWith("You watched")) {
            assertTrue(!decided && history > 0 && !reasons.isEmpty(), headline);
            assertFalse(lostWithoutStated(choice, runnerUp), headline);
        } else if (headline.startsWith("Your viewings did not decide")) {
            assertTrue(lead >= -1e-9 && !decided, headline);
            assertFalse(lostWithoutStated(choice, runnerUp), headline);
        } else if (headline.startsWith("Because of a choice that you stated")) {
            assertTrue(lead >= -1e-9 && choice.withoutStatedChoices().isPresent(), headline);
        } else {
            assertTrue(headline.startsWith("Another picture scored higher") && lead < 0, headline);
        }
    }

    private static boolean lostWithoutStated(Explanation choice, RunnerUp runnerUp) {
        return choice.score() - choice.statedChoices() - runnerUp.score() + runnerUp.statedChoices() < -1e-9;
    }

    /** Whether without some of these titles another picture would be shown. */
    private static boolean isEnough(Explanation choice, Set<Integer> reasons) {
        Explanation.Counterfactual other = choice.counterfactual();
        return other != null
                && other.titles().stream()
                        .allMatch(title ->
                                reasons.contains(Integer.valueOf(title.value().substring(1))));
    }

    /** All titles that the sentence names or counts; those counted carry the signal that it names, if it names one. */
    private Set<Integer> reasons(Explanation choice, String headline, Set<Integer> named) {
        Matcher counted = COUNTED.matcher(headline);
        if (!counted.find()) {
            return named;
        }
        int more = counted.group(1).equals("one") ? 1 : Integer.parseInt(counted.group(1));
        Optional<String> signal = THROUGH.entrySet().stream()
                .filter(pattern -> pattern.getValue().matcher(headline).find())
                .map(Map.Entry::getKey)
                .findFirst();
        Set<Integer> sharing = new HashSet<>(IntStream.range(0, TITLES)
                .filter(title -> speaksFor(choice, title)
                        && signal.map(shared -> through(choice, title, shared)).orElse(1.0) > 1e-9)
                .boxed()
                .toList());
        assertTrue(sharing.containsAll(named), headline);
        assertEquals(sharing.size(), named.size() + more, headline);
        return sharing;
    }

    private static boolean speaksFor(Explanation choice, int title) {
        return favour(choice, title) > 0
                && viewings(choice, title).stream().allMatch(viewing -> viewing.versusRunnerUp() > -1e-9);
    }

    private static double favour(Explanation choice, int title) {
        return viewings(choice, title).stream()
                .mapToDouble(Contribution::versusRunnerUp)
                .sum();
    }

    private static double through(Explanation choice, int title, String signal) {
        return viewings(choice, title).stream()
                .flatMap(viewing -> viewing.through().stream())
                .filter(part -> part.carried() && part.signal().toString().equals(signal))
                .mapToDouble(Explanation.Through::versusRunnerUp)
                .sum();
    }

    private static List<Contribution> viewings(Explanation choice, int title) {
        return choice.contributions().stream()
                .filter(viewing -> viewing.title().value().equals("t" + title))
                .toList();
    }

    private static Set<Integer> named(String headline) {
        Set<Integer> named = new HashSet<>();
        Matcher matcher = NAMED.matcher(headline);
        while (matcher.find()) {
            named.add(Integer.valueOf(matcher.group(1)));
        }
        return named;
    }

    private static Map<TitleId, String> names() {
        Map<TitleId, String> names = new HashMap<>();
        IntStream.range(0, TITLES).forEach(title -> names.put(new TitleId("t" + title), "Film" + title + "!"));
        return names;
    }
}
