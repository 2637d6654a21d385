package io.lobbycard.transparency.pages.me;

import io.lobbycard.transparency.pages.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change if viewings were left out.
 *
 * @param sentence how many pictures would change
 * @param token the choice that the member comes from, or null
 */
public record PreviewPage(
        String sentence,
        List<Change> changes,
        List<String> viewings,
        @Nullable String token,
        String back) {

    public PreviewPage {
        changes = List.copyOf(changes);
        viewings = List.copyOf(viewings);
    }

    /** A title whose picture would change. */
    public record Change(
            String title, @Nullable Picture now, @Nullable Picture then) {}
}
