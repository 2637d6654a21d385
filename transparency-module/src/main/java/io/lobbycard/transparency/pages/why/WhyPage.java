package io.lobbycard.transparency.pages.why;

import io.lobbycard.transparency.pages.Picture;
import io.lobbycard.transparency.pages.done.Done;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a picture was chosen.
 *
 * @param token names the choice
 * @param uncounted why no viewing counted, in one sentence; empty if some did
 * @param counted the titles that moved the choice, by how far, the farthest first
 * @param quiet how many viewings counted for nothing here
 * @param without null if no set of titles brings another picture, and then {@code withoutReason} says why
 * @param rival the picture that the shown one is compared with
 * @param exploring true if chance picked it
 * @param pinned true if by now the member has picked this picture
 * @param neutral true if the member asked for standard pictures, and still does
 * @param withdrawn true if nobody is shown this picture any more
 * @param since what has changed since, in sentences, with where the choice of now is explained; or null
 * @param done what was just done, or null
 */
public record WhyPage(
        String token,
        String titleId,
        String artworkId,
        String title,
        String facts,
        @Nullable Picture picture,
        String headline,
        List<String> details,
        String uncounted,
        List<Counted> counted,
        int quiet,
        @Nullable Without without,
        @Nullable String withoutReason,
        Rival rival,
        List<Option> options,
        List<String> never,
        List<String> notUsed,
        String chance,
        Arithmetic arithmetic,
        boolean exploring,
        boolean pinned,
        boolean neutral,
        boolean withdrawn,
        @Nullable Later since,
        @Nullable Done done) {

    /** How many titles are shown before the reader asks for more. */
    static final int AT_FIRST = 6;

    public WhyPage {
        details = List.copyOf(details);
        counted = List.copyOf(counted);
        options = List.copyOf(options);
        never = List.copyOf(never);
        notUsed = List.copyOf(notUsed);
    }

    public List<Counted> first() {
        return counted.subList(0, Math.min(AT_FIRST, counted.size()));
    }

    public List<Counted> rest() {
        return counted.subList(Math.min(AT_FIRST, counted.size()), counted.size());
    }

    /**
     * A title whose viewings counted.
     *
     * @param watched such as {@code 3 May 2026} or {@code 4 viewings, last on 3 May 2026}
     * @param through such as {@code romance, Uma Thurman}
     * @param favours true if it speaks for this picture, false for the runner-up
     * @param length of its bar, 1 to 100, where 100 is the longest on the page
     * @param amount signed
     * @param since that the member has left out viewings of it since; empty if none
     * @param leftOut true if all of them
     */
    public record Counted(
            String title,
            @Nullable Picture picture,
            String watched,
            String through,
            boolean favours,
            int length,
            String amount,
            List<String> viewings,
            String since,
            boolean leftOut) {}

    /** What has changed since the choice was made, and where the choice of now is explained. */
    public record Later(String sentence, String now) {}

    /** Another picture of the title. */
    public record Option(
            String artworkId,
            String label,
            String alt,
            @Nullable Picture picture,
            String caption) {}

    /**
     * The smallest set of titles without which another picture is chosen.
     *
     * @param holds whether leaving them out still brings that picture
     */
    public record Without(List<Option> titles, Option wouldShow, List<String> viewings, boolean holds) {}
}
