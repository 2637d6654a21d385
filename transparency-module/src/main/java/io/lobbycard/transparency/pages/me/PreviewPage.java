package io.lobbycard.transparency.pages.me;

import io.lobbycard.transparency.pages.Field;
import io.lobbycard.transparency.pages.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change if something were left out or put back.
 *
 * @param sentence how many pictures would change
 * @param action where the form goes that does it; {@code verb} and {@code fields} are what it says
 * @param label on its button
 */
public record PreviewPage(
        String sentence,
        List<Change> changes,
        String action,
        String verb,
        String label,
        List<Field> fields,
        String back) {

    public PreviewPage {
        changes = List.copyOf(changes);
        fields = List.copyOf(fields);
    }

    /** A title whose picture would change. */
    public record Change(
            String title, @Nullable Picture now, @Nullable Picture then) {}
}
