package io.lobbycard.transparency;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The release gate. Refusals come as {@link io.lobbycard.web.ProblemException} with the reason in a sentence; they are
 * written down and counted.
 */
public interface Releases {

    /**
     * Asks a question about viewing, to be told in one of its form's sentences. A repeat of the same question gives the
     * same figures and costs nothing; with the same sentence it is the same release.
     *
     * @param asker account of the analyst
     * @param form such as {@code members-watched}
     * @param title the title's id; null for the top titles
     * @param period a finished month, quarter or year: {@code 2026-03}, {@code 2026-Q1}, {@code 2026}
     * @param text one of {@link ReleaseForm#texts}, to the letter; null for the first
     */
    Release ask(String asker, String form, @Nullable String title, String period, @Nullable String text);

    /** Everything that can be asked. */
    List<ReleaseForm> forms();

    /** Makes a release public. The officer must not be its asker. */
    Release approve(String id, String officer);

    /** Turns a release down for good; its cost stays spent. */
    Release turnDown(String id, String officer, String remark);

    /**
     * Releases in a state, the newest first.
     *
     * @param below id of the last release that was seen, or null for the first page
     */
    List<Release> list(Release.State state, @Nullable String below, int limit);

    /** How many wait for a privacy officer. */
    int pending();

    /** How many attempts were refused, by reason. */
    Map<String, Long> refusals();

    ReleaseBudget budget(int year);

    /** Of every year with a question that was paid for, the newest first. */
    List<ReleaseBudget> budgets();

    /** How many members a figure must at least seem to be about, after noise. */
    int smallestCrowd();
}
