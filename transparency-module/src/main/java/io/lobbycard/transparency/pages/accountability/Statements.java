package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.transparency.pages.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the service says of itself, in the same sentences to people and to programs. Those with a number that cannot be counted
 * just now are left out.
 *
 * @param used what a choice rests on
 * @param guarantees what keeps away what is never used
 * @param readers how many employees can see viewing habits
 * @param controls under which they do
 * @param memberControls what a member can say and do
 * @param releaseRules how a figure about viewing can leave
 * @param limits what nothing here prevents yet
 */
public record Statements(
        List<String> used,
        List<String> guarantees,
        List<String> readers,
        List<String> controls,
        List<String> memberControls,
        List<String> releaseRules,
        List<String> limits) {

    private static final PageWords WORDS =
            new PageWords("io.lobbycard.transparency.pages.accountability.accountability");

    public Statements {
        used = List.copyOf(used);
        guarantees = List.copyOf(guarantees);
        readers = List.copyOf(readers);
        controls = List.copyOf(controls);
        memberControls = List.copyOf(memberControls);
        releaseRules = List.copyOf(releaseRules);
        limits = List.copyOf(limits);
    }

    /**
     * What can be said.
     *
     * @param access null if the accesses cannot be counted just now
     * @param targeting refused attempts to aim artwork at people; null if they cannot be counted just now
     */
    static Statements of(@Nullable AccessFigures access, @Nullable Long targeting) {
        List<String> guarantees = numbered("guarantees", 3);
        if (targeting != null) {
            guarantees.add(2, WORDS.say("guarantees.counted", targeting));
        }
        List<String> readers = numbered("readers", 1);
        List<String> controls = numbered("controls", 6);
        List<String> limits = numbered("limits", 3);
        if (access != null) {
            readers.add(WORDS.say("readers.counted", access.mayAsk(), access.mayApprove(), access.readings()));
            controls.set(2, WORDS.say("controls.counted", access.emergenciesInADay()));
            limits.add(2, WORDS.say("limits.counted", AccessFigures.CHANGES_OVER, access.changes()));
        }
        return new Statements(
                numbered("used", 5),
                guarantees,
                readers,
                controls,
                numbered("memberControls", 7),
                numbered("releaseRules", 2),
                limits);
    }

    private static List<String> numbered(String kind, int last) {
        return new ArrayList<>(IntStream.rangeClosed(1, last)
                .mapToObj(number -> WORDS.say(kind + "." + number))
                .toList());
    }
}
