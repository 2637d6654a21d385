package io.lobbycard.transparency.explanations;

import io.lobbycard.personalization.Explanation;
import java.util.List;

/**
 * An explanation in numbers and in words.
 *
 * @param headline why this picture is shown, in one sentence
 * @param details further sentences, the most telling first
 * @param chance what part chance had, in one sentence
 * @param uncounted why none of the viewings had a part, in one sentence; empty if some had
 * @param notUsed what this member's own word or the rules kept out of this choice, as sentences
 */
public record Explained(
        Explanation numbers,
        Names names,
        String headline,
        List<String> details,
        String chance,
        String uncounted,
        List<String> notUsed) {

    public Explained {
        details = List.copyOf(details);
        notUsed = List.copyOf(notUsed);
    }
}
