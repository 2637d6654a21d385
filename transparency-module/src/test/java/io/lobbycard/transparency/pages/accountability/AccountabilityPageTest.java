package io.lobbycard.transparency.pages.accountability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.AccessMonth;
import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.LogComparison;
import io.lobbycard.transparency.LogComparison.State;
import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.transparency.explanations.NotUsed;
import io.lobbycard.transparency.pages.Rendered;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountabilityPageTest {

    private static final Instant COUNTED = Instant.parse("2026-03-02T10:05:30Z");

    @Test
    void answersTheFourQuestionsToStrangers() {
        AccessFigures access =
                new AccessFigures(3, 1, 6, 4, 1, List.of(new AccessMonth(YearMonth.of(2026, 3), 12, 2, 1, 5, 3)));
        String page = page(access);

        assertTrue(page.contains("How many employees can see viewing habits?"));
        assertTrue(page.contains("Under what controls?"));
        assertTrue(page.contains("With what punishment?"));
        assertTrue(page.contains("Why are customers shamed?"));
        assertTrue(page.contains("your country, your device, the time of day"));
        assertTrue(page.contains("3 staff accounts may ask, and 1 may approve"));
        assertTrue(page.contains("So far a history was opened 12 times."));
        assertTrue(page.contains("What all members were shown and what they then watched, added up"));
        assertTrue(page.contains("Chance: now and then it picks the picture"));
        assertTrue(page.contains("So far a review has found 1 access without a reason."));
        assertTrue(page.contains("Whoever the sign-in service of the company gives the roles"));
        assertTrue(page.contains("Counted on 2 March 2026, 10:05 UTC."));
        assertTrue(page.contains("<td>12</td><td>2</td><td>1</td><td>5</td>"));
        assertTrue(page.contains("so far 2 times. Members and their apps have no artwork to aim"));
        assertTrue(page.contains("cannot open another one, and in 24 hours all of the staff together can open 4."));
        assertTrue(page.contains("nothing prevents one operator from making both kinds"));
        assertTrue(page.contains("accounts that may ask or approve were made or changed 6 times."));
        assertTrue(page.contains("1 emergency access has gone without the review"));
        assertTrue(page.contains("When it last did, on 2 March 2026, nothing had been changed"));
    }

    /** With and without what can be counted. */
    @Test
    void programsAreToldTheSentencesOfThePage() {
        List<AccessMonth> months = List.of(new AccessMonth(YearMonth.of(2026, 3), 1, 0, 0, 0, 0));
        AccountabilityPage counted = content(new AccessFigures(1, 2, 1, 4, 0, months), 1L);
        for (AccountabilityPage content : List.of(counted, content(null, null))) {
            String page = Rendered.page("accountability", "accountability", null, content);
            AccountabilityAnswer told = AccountabilityAnswer.of(content);

            List<List<String>> all = List.of(
                    told.used(),
                    told.neverUsed(),
                    told.guarantees(),
                    told.readers(),
                    told.controls(),
                    told.memberControls(),
                    told.releaseRules(),
                    told.limits());
            for (List<String> sentences : all) {
                assertFalse(sentences.isEmpty());
                sentences.forEach(sentence -> assertTrue(page.contains(sentence), sentence));
            }
        }
        assertTrue(
                AccountabilityAnswer.of(counted).readers().get(1).startsWith("At this moment 1 staff account may ask"));
        assertTrue(counted.says().limits().get(2).endsWith("were made or changed 1 time."));
        assertEquals(4, counted.says().guarantees().size());
        assertEquals(3, content(null, null).says().guarantees().size());
    }

    private static AccountabilityPage content(@Nullable AccessFigures access, @Nullable Long targeting) {
        return new AccountabilityPage(NotUsed.never(), COUNTED, 72, access, null, targeting, "", null, List.of());
    }

    @Test
    void saysWhenALogWasChangedAlsoWhileNothingCanBeCounted() {
        String page = page(
                null,
                List.of(),
                new LogComparison(
                        Instant.parse("2026-03-02T04:00:00Z"), State.CHANGED, State.NOT_COMPARED, State.CHANGED));

        assertTrue(page.contains(
                "The log of accesses or its checkpoints were changed: they do not agree, found on 2 March 2026."));
        assertTrue(page.contains("The log of changes of staff accounts or its checkpoints were changed"));
        assertTrue(
                page.contains("The log of models that have served could not be compared with its signed checkpoints on"
                        + " 2 March 2026, 04:00 UTC."));
        assertFalse(page.contains("nothing had been changed"));
    }

    @Test
    void saysWhenItCannotCount() {
        assertTrue(page(null).contains("Accesses cannot be counted just now."));
        assertTrue(page(null).contains("until then whoever opened it cannot open another one."));
    }

    @Test
    void saysInWordsWhatTheAuditsFound() {
        AuditFigure area = new AuditFigure("auc", "as-served", null, 0.61, 0.58, 0.634);
        String page = page(null, List.of(AuditWords.of(leakage("staff-account", area), 3)));

        assertTrue(page.contains("Can somebody tell from your pictures which group you belong to?"));
        assertTrue(page.contains("Right 61 times in 100."));
        assertTrue(page.contains("61.0 % (58.0 to 63.4)"));
        assertTrue(page.contains("/api/v1/audits/public/leakage/counts"));
        assertFalse(page.contains("staff-account"));
        assertTrue(page.contains("Made on 2026-03-01 for an auditor"));
        assertTrue(page(null).contains("No audit has been made yet"));
    }

    @Test
    void saysOfEachAuditWhichSnapshotItIsOfAndWhetherThatOneServes() {
        AuditRun run = leakage(AuditRun.BY_SCHEDULE);

        String serving = page(null, List.of(AuditWords.of(run, 3)));
        String replaced = page(null, List.of(AuditWords.of(run, 4)));

        assertTrue(serving.contains("This is of snapshot 3, the state of the program that chooses pictures now."));
        assertTrue(serving.contains("for the schedule"));
        assertTrue(replaced.contains("This is of snapshot 3, which does not choose pictures now; snapshot 4 does"));
        assertTrue(page(null, List.of(AuditWords.of(run, 0))).contains("which does not choose pictures now."));
    }

    @Test
    void tellsQuestionsThatWerePaidForFromThoseThatWereAnswered() {
        String page = Rendered.page(
                "accountability",
                "accountability",
                null,
                new AccountabilityPage(
                        NotUsed.never(),
                        COUNTED,
                        72,
                        null,
                        null,
                        0L,
                        "",
                        new ReleaseBudget(2026, 0.06, 0.25, 1e-8, 1e-6, 1.5, 12, 5),
                        List.of()));

        assertTrue(page.contains("paid for from that year’s privacy budget</dt><dd>12</dd>"), page);
        assertTrue(page.contains(
                "of these answered; about the others too few members were behind the figure</dt><dd>5</dd>"));
    }

    private static AuditRun leakage(String asker, AuditFigure... figures) {
        return new AuditRun(
                "7",
                AuditKind.LEAKAGE,
                AuditCatalogue.INVENTED,
                4_000,
                11,
                3,
                AuditRun.State.DONE,
                asker,
                Instant.parse("2026-03-01T10:00:00Z"),
                Instant.parse("2026-03-01T10:00:05Z"),
                4_000,
                4_000,
                "Right 61 times in 100.",
                List.of(figures));
    }

    private static String page(@Nullable AccessFigures access) {
        return page(access, List.of());
    }

    private static String page(@Nullable AccessFigures access, List<AuditWords> audits) {
        return page(
                access,
                audits,
                new LogComparison(Instant.parse("2026-03-02T04:00:00Z"), State.SOUND, State.SOUND, State.SOUND));
    }

    private static String page(@Nullable AccessFigures access, List<AuditWords> audits, LogComparison logs) {
        return Rendered.page(
                "accountability",
                "accountability",
                null,
                new AccountabilityPage(
                        NotUsed.never(), COUNTED, 72, access, logs, 2L, "They lose access.", null, audits));
    }
}
