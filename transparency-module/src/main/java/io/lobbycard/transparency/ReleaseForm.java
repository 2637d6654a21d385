package io.lobbycard.transparency;

import java.util.List;

/**
 * A form of question that the release gate allows.
 *
 * @param form its name, such as {@code members-watched}
 * @param texts the sentences in which the answer may be told, the usual one first; the figure, title and period will stand
 *     where the braces are
 */
public record ReleaseForm(String form, boolean aboutOneTitle, List<String> texts) {

    public ReleaseForm {
        texts = List.copyOf(texts);
    }
}
