package io.lobbycard.transparency.pages.done;

import io.lobbycard.transparency.pages.Field;
import java.util.List;

/**
 * What a member has just done, in a sentence, with a form that takes it back.
 *
 * @param fields of the form that goes to {@code /me/undo}
 */
public record Done(String sentence, List<Field> fields) {

    public Done {
        fields = List.copyOf(fields);
    }
}
