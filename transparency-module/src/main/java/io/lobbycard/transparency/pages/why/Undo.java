package io.lobbycard.transparency.pages.why;

import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.ViewingId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what has just been done and takes it back with one click. It travels in the address, so that it needs no memory.
 *
 * @param action where the form goes
 * @param verb what it asks for
 */
public record Undo(String sentence, String action, String verb, List<Field> fields) {

    private static final String LEFT_OUT = "left-out";
    private static final String HIDDEN = "hidden";
    /** Characters that every browser and server takes in an address; beyond, the way back leads over the history. */
    private static final int LONGEST_QUERY = 8_000;

    public Undo {
        fields = List.copyOf(fields);
    }

    /** A hidden field of the form. */
    public record Field(String name, String value) {}

    /** The query that makes {@link #of} offer to put viewings back. */
    public static String leftOut(List<ViewingId> viewings) {
        if (viewings.isEmpty()) {
            return "";
        }
        String query =
                viewings.stream().map(viewing -> LEFT_OUT + "=" + viewing).collect(Collectors.joining("&", "?", ""));
        return query.length() > LONGEST_QUERY ? "" : query;
    }

    /** The query that makes {@link #of} offer to show a picture again. */
    public static String hidden(String artwork) {
        return "?" + HIDDEN + "=" + artwork;
    }

    /** The offer that the address asks for, if what it says was done is so. */
    static @Nullable Undo of(HttpServletRequest request, MemberControls said, String token, String title) {
        String[] viewings = request.getParameterValues(LEFT_OUT);
        String artwork = request.getParameter(HIDDEN);
        List<Field> fields = new ArrayList<>();
        if (viewings != null && Stream.of(viewings).allMatch(viewing -> isLeftOut(viewing, said))) {
            for (String viewing : viewings) {
                fields.add(new Field("viewing", viewing));
            }
            fields.add(new Field("token", token));
            return new Undo(
                    viewings.length == 1
                            ? "Done. That viewing is no longer used, and this is the picture you see now."
                            : "Done. Those viewings are no longer used, and this is the picture you see now.",
                    "/me/viewings",
                    "put-back",
                    fields);
        }
        if (artwork != null
                && said.refusedArtworks().stream().anyMatch(each -> each.value().equals(artwork))) {
            fields.add(new Field("item", artwork));
            fields.add(new Field("value", "off"));
            fields.add(new Field("title", title));
            return new Undo(
                    "Done. You will not be shown that picture again, and this is the one you see now.",
                    "/me/choices",
                    "refuse",
                    fields);
        }
        return null;
    }

    private static boolean isLeftOut(String viewing, MemberControls said) {
        return said.leftOutViewings().stream()
                .anyMatch(leftOut -> leftOut.value().equals(viewing));
    }
}
