package io.lobbycard.personalization.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummedLogTest {

    private static final List<String> ACTIONS = List.of("a", "b", "c", "never");
    private static final double CLOSE = 1e-9;

    @Test
    void actionThatIsNoneAndPoliciesThatAreNoneAreRefused() {
        SummedLog log = new SummedLog(ACTIONS);

        assertThrows(IllegalArgumentException.class, () -> log.add(List.of(decision("other", 0.5, 1, 0))));
        assertThrows(IllegalArgumentException.class, () -> log.snips(0.5, 0.5, 0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> log.snips(2, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> log.doublyRobust(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> log.snips(Double.NaN, 1, 0, 0));
    }

    @Test
    void nothingTellsNothing() {
        SummedLog nothing = new SummedLog(ACTIONS);
        nothing.add(List.of());

        assertEquals(0, nothing.size());
        assertTrue(Double.isNaN(nothing.snips(1, 0, 0, 0).value()));
        assertEquals(Interval.UNKNOWN, nothing.doublyRobust(1, 0, 0, 0).interval());
    }

    /** One member, and rewards that are all alike, say nothing of their spread. */
    @Test
    void spreadThatCannotBeKnownIsNotKnown() {
        same(List.of(List.of(decision("a", 0.5, 1, 0), decision("b", 0.25, 0, 0))));
        same(List.of(List.of(decision("a", 0.5, 0, 0)), List.of(decision("a", 0.25, 0, 1))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sumsComeToWhatTheWholeLogSays(long seed) {
        Random random = new Random(seed);
        List<List<LoggedDecision>> members = new ArrayList<>();
        for (int member = 0; member < 700; member++) {
            List<LoggedDecision> ofMember = new ArrayList<>();
            for (int row = random.nextInt(6); row >= 0; row--) {
                int action = random.nextInt(3);
                double reward = random.nextDouble() < 0.1 * (action + 1) ? 1 : 0;
                ofMember.add(decision(ACTIONS.get(action), 0.02 + 0.98 * random.nextDouble(), reward, member));
            }
            members.add(ofMember);
        }
        same(members);
    }

    private static void same(List<List<LoggedDecision>> members) {
        DecisionLog.Builder builder = DecisionLog.builder().candidates("title", ACTIONS);
        SummedLog summed = new SummedLog(ACTIONS);
        for (List<LoggedDecision> each : members) {
            each.forEach(builder::add);
            summed.add(each);
        }
        DecisionLog whole = builder.build();
        assertEquals(whole.size(), summed.size());
        double[] uniform = new double[ACTIONS.size()];
        Arrays.fill(uniform, 1.0 / ACTIONS.size());
        same(Evaluation.of(whole, EvaluatedPolicy.uniform()), summed, uniform);
        for (String action : ACTIONS) {
            double[] always = new double[ACTIONS.size()];
            always[ACTIONS.indexOf(action)] = 1;
            same(Evaluation.of(whole, EvaluatedPolicy.always(Map.of("title", action))), summed, always);
        }
    }

    private static void same(Evaluation whole, SummedLog summed, double[] chances) {
        same(whole.snips(), summed.snips(chances));
        same(whole.doublyRobust(), summed.doublyRobust(chances));
    }

    private static void same(Estimate expected, Estimate found) {
        assertEquals(expected.value(), found.value(), CLOSE);
        assertEquals(expected.standardError(), found.standardError(), CLOSE);
        assertEquals(expected.interval().lower(), found.interval().lower(), CLOSE);
        assertEquals(expected.interval().upper(), found.interval().upper(), CLOSE);
        assertEquals(expected.effectiveSampleSize(), found.effectiveSampleSize(), 1e-6);
        assertEquals(expected.matches(), found.matches());
        assertEquals(expected.largestWeight(), found.largestWeight(), CLOSE);
        assertEquals(expected.decisions(), found.decisions());
    }

    private static LoggedDecision decision(String action, double propensity, double reward, int member) {
        return new LoggedDecision("title", action, propensity, reward, Integer.toString(member));
    }
}
