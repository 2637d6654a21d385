package io.lobbycard.transparency.pages.done;

import io.lobbycard.personalization.ControlChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a member did, to one item or to many.
 *
 * @param subject as in {@link ControlChange}
 * @param stated what was said of each
 */
record Deed(String subject, String stated, List<String> items) {

    static final String VIEWING = "left-out-viewing";
    static final String SIGNAL = "left-out-signal";
    static final String ARTWORK = "refused-artwork";

    /** Subjects that have a sentence and a way back. */
    private static final List<String> KNOWN = List.of(VIEWING, SIGNAL, ARTWORK);

    Deed {
        items = List.copyOf(items);
    }

    boolean yes() {
        return Boolean.parseBoolean(stated);
    }

    /**
     * What was done and holds still: all that is of the same sort as the first of it.
     *
     * @param standing what was said and holds, the oldest first
     */
    static Deed in(List<ControlChange> standing) {
        Map<String, ControlChange> latest = new LinkedHashMap<>();
        standing.forEach(change -> latest.put(change.subject() + ' ' + change.item(), change));
        List<ControlChange> done = latest.values().stream()
                .filter(change -> KNOWN.contains(change.subject()))
                .toList();
        List<String> items = new ArrayList<>();
        for (ControlChange change : done) {
            if (change.subject().equals(done.getFirst().subject())
                    && change.stated().equals(done.getFirst().stated())) {
                items.add(change.item());
            }
        }
        return done.isEmpty()
                ? new Deed("", "", List.of())
                : new Deed(done.getFirst().subject(), done.getFirst().stated(), items);
    }
}
