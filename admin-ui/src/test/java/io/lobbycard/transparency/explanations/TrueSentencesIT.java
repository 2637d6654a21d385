package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.Counterfactual;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.LeftOut;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Reader;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Holds sentences against what the engine does: of thousands of its own choices, for members of whose histories some part
 * counts, with and without noise in the draw. The seed is fixed, so nothing here fails by accident.
 */
@InServer
class TrueSentencesIT {

    private static final long SEED = 20_261_122;
    private static final int TIMES = 12;
    private static final List<String> MEMBERS =
            List.of("romance-fan", "comedy-fan", "uma-fan", "travolta-fan", "documentary-fan");
    private static final double EXACT = 1e-9;

    @Inject
    Explanations explanations;

    @Inject
    Choices choices;

    @Inject
    Controls controls;

    @Inject
    Histories histories;

    private final Map<String, Integer> said = new HashMap<>();
    private final Oracles oracles = new Oracles();

    @Test
    void ofEverySentenceAboutAChoiceItCanBeToldWhetherItIsTrue() {
        assertEquals(KnownSentences.keys(), oracles.keys());
    }

    @Test
    void everySentenceHoldsOfTheEnginesOwnChoices() {
        SplittableRandom random = new SplittableRandom(SEED);
        int choicesMade = 0;
        for (String name : MEMBERS) {
            MemberId member = new MemberId(name);
            List<ViewingId> history = histories.history(new Reader(name, true), member, null, 500).items().stream()
                    .map(Viewing::id)
                    .toList();
            try {
                for (int time = 0; time < TIMES; time++) {
                    double kept = random.nextDouble();
                    controls.leaveOut(member, history, false);
                    controls.leaveOut(
                            member,
                            history.stream()
                                    .filter(viewing -> random.nextDouble() > kept)
                                    .toList(),
                            true);
                    controls.exploration(member, time % 2 == 1);
                    choicesMade += check(member);
                }
            } finally {
                controls.leaveOut(member, history, false);
                controls.exploration(member, false);
            }
        }

        assertTrue(choicesMade > 2_000, "only " + choicesMade + " choices were made");
        assertTrue(said.getOrDefault("Because you watched", 0) > 100, said::toString);
        List<String> hardlyEver = Stream.of(
                        "headline.supported",
                        "headline.prior-anyway",
                        "headline.exploring",
                        "detail.against",
                        "detail.exploring",
                        "chance.exploration",
                        "chance.none",
                        "not-used.left-out-viewing.many")
                .filter(key -> !said.containsKey(key))
                .toList();
        assertEquals(List.of(), hardlyEver, said::toString);
    }

    private int check(MemberId member) {
        List<Choice> pictures = choices.choose(member, choices.titles()).choices().stream()
                .filter(choice -> choice.artwork() != null)
                .toList();
        pictures.forEach(choice -> check(member, choice, Objects.requireNonNull(choice.token())));
        return pictures.size();
    }

    private void check(MemberId member, Choice choice, String token) {
        Explained explained = explanations.explain(member, token);
        Explanation numbers = explained.numbers();
        String headline = explained.headline();
        String what = member + ", " + choice.title() + ": " + headline;
        oracles.check(explained).forEach(key -> said.merge(key, 1, Integer::sum));

        double amounts = numbers.contributions().stream()
                .mapToDouble(Contribution::amount)
                .sum();
        assertEquals(numbers.score(), numbers.prior() + numbers.statedChoices() + amounts, EXACT, what);
        if (numbers.mode() != Mode.PERSONALISED) {
            said.merge(numbers.mode().label(), 1, Integer::sum);
            assertFalse(headline.contains("Because you watched"), what);
            return;
        }
        namedSpeakForIt(explained, what);
        Counterfactual other = numbers.counterfactual();
        boolean leads = numbers.runnerUp() == null
                || numbers.score() >= numbers.runnerUp().score() - EXACT;
        switch (begins(headline)) {
            case "Because you watched" -> {
                assertTrue(leads, what);
                ArtworkId shown = without(member, choice.title(), Objects.requireNonNull(other));
                assertEquals(other.wouldShow(), shown, what);
                assertNotEquals(choice.artwork(), shown, what);
            }
            case "Because of what you watched", "Because of your viewings", "Your viewings did not put" ->
                assertTrue(leads && other != null, what);
            case "You watched", "Your viewings did not decide" -> assertTrue(leads && other == null, what);
            case "Another picture scored higher" -> assertFalse(leads, what);
            default -> assertEquals("This is the only picture", begins(headline), what);
        }
    }

    /** Titles that the sentence names favour this picture over the runner-up. */
    private static void namedSpeakForIt(Explained explained, String what) {
        Map<TitleId, Double> favour = new HashMap<>();
        explained
                .numbers()
                .contributions()
                .forEach(viewing -> favour.merge(viewing.title(), viewing.versusRunnerUp(), Double::sum));
        favour.forEach((title, amount) -> {
            String name = explained.names().title(title);
            boolean named = explained.headline().contains(name)
                    && favour.keySet().stream()
                            .map(explained.names()::title)
                            .noneMatch(longer -> longer.length() > name.length() && longer.contains(name))
                    && !explained.names().title(explained.numbers().title()).contains(name);
            assertTrue(!named || amount > 0, () -> what + " (" + name + " has " + amount + ")");
        });
    }

    /** What is shown without the titles that the counterfactual names. */
    private @Nullable ArtworkId without(MemberId member, TitleId title, Counterfactual other) {
        LeftOut leftOut = new LeftOut(other.remove(), Set.of());
        return choices.chooseIf(member, List.of(title), leftOut, LeftOut.NOTHING)
                .choices()
                .getFirst()
                .artwork();
    }

    private String begins(String headline) {
        String begins = Stream.of(
                        "Because you watched",
                        "Because of what you watched",
                        "Because of your viewings",
                        "You watched",
                        "Your viewings did not decide",
                        "Your viewings did not put",
                        "Another picture scored higher",
                        "This is the only picture")
                .filter(headline::startsWith)
                .findFirst()
                .orElse(headline);
        said.merge(begins, 1, Integer::sum);
        return begins;
    }
}
