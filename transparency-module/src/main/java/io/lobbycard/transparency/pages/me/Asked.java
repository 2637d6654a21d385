package io.lobbycard.transparency.pages.me;

import io.lobbycard.personalization.LeftOut;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.transparency.pages.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member thinks of leaving out or putting back, and the form that would do it.
 *
 * @param action where the form goes
 * @param verb what it asks for
 * @param label on its button
 * @param back where both the form and the way out of it lead
 */
record Asked(
        LeftOut leftOut, LeftOut putBack, String action, String verb, String label, List<Field> fields, String back) {

    /** @param token the choice that the member comes from, or null */
    static Asked withoutViewings(List<ViewingId> viewings, @Nullable String token, String back) {
        return viewings(of(viewings), LeftOut.NOTHING, "leave-out", "Leave out", fields(viewings, token), back);
    }

    static Asked withViewings(List<ViewingId> viewings, String back) {
        return viewings(LeftOut.NOTHING, of(viewings), "put-back", "Put back", fields(viewings, null), back);
    }

    static Asked withoutSignal(Signal signal, String back) {
        return signal(of(signal), LeftOut.NOTHING, "Leave out", fields(signal, "off"), back);
    }

    static Asked withSignal(Signal signal, String back) {
        return signal(LeftOut.NOTHING, of(signal), "Use it again", fields(signal, "on"), back);
    }

    private static Asked viewings(
            LeftOut leftOut, LeftOut putBack, String verb, String label, List<Field> fields, String back) {
        return new Asked(leftOut, putBack, "/me/viewings", verb, label, fields, back);
    }

    private static Asked signal(LeftOut leftOut, LeftOut putBack, String label, List<Field> fields, String back) {
        return new Asked(leftOut, putBack, "/me/choices", "signal", label, fields, back);
    }

    /** Whether something is to be left out, rather than put back. */
    boolean leaves() {
        return !leftOut.equals(LeftOut.NOTHING);
    }

    private static LeftOut of(List<ViewingId> viewings) {
        return new LeftOut(new HashSet<>(viewings), Set.of());
    }

    private static LeftOut of(Signal signal) {
        return new LeftOut(Set.of(), Set.of(signal));
    }

    private static List<Field> fields(List<ViewingId> viewings, @Nullable String token) {
        List<Field> fields = new ArrayList<>();
        viewings.forEach(viewing -> fields.add(new Field("viewing", viewing.value())));
        if (token != null) {
            fields.add(new Field("token", token));
        }
        return fields;
    }

    private static List<Field> fields(Signal signal, String value) {
        return List.of(new Field("item", signal.toString()), new Field("value", value));
    }
}
