package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.release.noise.BitSource;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.QuestionForm;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final int ANSWERS = 4_000;

    private final NoisyAnswers answers = new NoisyAnswers(GateSettings.defaults());
    private final BitSource bits = new BitSource(new SplittableRandom(8)::nextLong);

    /** The true figure lies in its interval at least 95 times in 100, less five standard errors. */
    @ParameterizedTest
    @CsvSource({
        "members-watched, members, 20000, 0, 20000",
        "hours-watched, hours, 20000, 1800000, 30000",
        "completion-share, completion-share, 2000, 1500, 0.75",
        "take-rate, take-rate, 2000, 240, 0.12"
    })
    void intervalsHoldTheTruth(String form, String measure, long members, long amount, double truth) {
        Question question = QuestionForm.question(form, "like-father", "2026-03");
        List<Group> sums = List.of(new Group("like-father", members, amount));
        int held = 0;
        for (int i = 0; i < ANSWERS; i++) {
            Figure figure = Figures.of(question, answers.answer(sums, question.contribution(), bits), id -> id).stream()
                    .filter(each -> each.measure().equals(measure))
                    .findFirst()
                    .orElseThrow();
            held += figure.low() <= truth && truth <= figure.high() ? 1 : 0;
        }

        assertTrue(held >= ANSWERS * (0.95 - 5 * Math.sqrt(0.95 * 0.05 / ANSWERS)), "held " + held);
    }

    @Test
    void figuresAreSaidWithTheirIntervals() {
        Question question = QuestionForm.question("completion-share", "like-father", "2026-03");
        Answer answer = new Answer(List.of(new Group("like-father", 2_000, 1_500)), 14.14, 14.14);

        Map<String, String> places =
                Telling.places(question.period(), "Like Father", Figures.of(question, answer, id -> id));

        assertEquals("75.0 % (72.3 to 77.8 %)", places.get("share"));
        assertEquals("March 2026", places.get("period"));
    }

    /** Also in the words of a release from the time when analysts wrote their own. */
    @Test
    void aSentenceIsToldWithTheFigure() {
        assertEquals(
                "Like {members} was seen by 41,240 (41,220 to 41,260) members.",
                Telling.filled(
                        "{title} was seen by {members} members.",
                        Map.of("title", "Like {members}", "members", "41,240 (41,220 to 41,260)")));
    }

    @Test
    void atMostTenTitlesAreNamed() {
        Question question = QuestionForm.question("top-titles", null, "2026");
        List<Group> many = IntStream.range(0, 30)
                .mapToObj(i -> new Group("t" + i, 9_000 - i, 0))
                .toList();

        assertEquals(10, Figures.of(question, new Answer(many, 22, 0), id -> id).size());
    }
}
