package io.lobbycard.transparency.pages.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.transparency.explanations.ExampleExplanations;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.pages.why.Arithmetic.Line;
import io.lobbycard.transparency.pages.why.WhyPage.Counted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    private static final Names NAMES = new Names(Map.of(), Map.of());

    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void theColumnsOfTheTableAddUpToTheScores() {
        for (int i = 0; i < 500; i++) {
            Arithmetic sums = Arithmetic.of(ExampleExplanations.any(random), NAMES);

            assertAddsUp(sums, Line::here);
            if (!sums.sum().there().isEmpty()) {
                assertAddsUp(sums, Line::there);
                assertAddsUp(sums, Line::difference);
            }
        }
    }

    @Test
    void theBarsAgreeWithTheNumbers() {
        for (int i = 0; i < 500; i++) {
            Explanation choice = ExampleExplanations.any(random);
            List<Counted> rows = new CountedTitles(choice).rows(NAMES, Map.of(), new Since(Set.of(), Set.of()));

            for (Counted row : rows) {
                assertEquals(
                        !row.amount().startsWith("−"),
                        row.favours() || row.amount().equals("≈ 0"),
                        row::toString);
                assertTrue(row.length() >= 1 && row.length() <= 100, row::toString);
            }
            assertTrue(rows.isEmpty() || rows.getFirst().length() == 100);
        }
    }

    /** A viewing counts through what its title lacks, too, and then the page must not say that the title has it. */
    @Test
    void whatATitleLacksIsSaidWithNot() {
        int lacking = 0;
        for (int i = 0; i < 500; i++) {
            Explanation choice = ExampleExplanations.any(random);
            for (Counted row : new CountedTitles(choice).rows(NAMES, Map.of(), new Since(Set.of(), Set.of()))) {
                for (String words : row.through().split(", | and ", -1)) {
                    boolean lacks = words.startsWith("not ");
                    assertTrue(words.isEmpty() || counts(choice, row, words, lacks), () -> row + " in " + choice);
                    lacking += lacks ? 1 : 0;
                }
            }
        }
        assertTrue(lacking > 100, "Expected many to have been tried, but there were " + lacking);
    }

    private static boolean counts(Explanation choice, Counted row, String words, boolean lacks) {
        return choice.titles().stream()
                .filter(title -> title.title().value().equals(row.title()))
                .flatMap(title -> title.through().stream())
                .anyMatch(part -> part.carried() != lacks && isOf(words, NAMES.signal(part.signal()), lacks));
    }

    private static boolean isOf(String words, String signal, boolean lacks) {
        return lacks ? words.endsWith(" " + signal) : words.equals(signal);
    }

    private static void assertAddsUp(Arithmetic sums, Function<Line, String> column) {
        double total = sums.lines().stream()
                .map(column)
                .mapToDouble(ArithmeticTest::number)
                .sum();
        double rounding = 0.5e-4 * (sums.lines().size() + 1);
        assertEquals(number(column.apply(sums.sum())), total, rounding + 1e-9);
    }

    private static double number(String printed) {
        return Double.parseDouble(printed.replace('−', '-'));
    }
}
