package io.lobbycard.transparency.pages.me;

import io.lobbycard.personalization.LeftOut;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.transparency.pages.why.Undo.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member thinks of leaving out, and the form that would do it.
 *
 * @param action where the form goes
 * @param verb what it asks for
 * @param back where both the form and the way out of it lead
 */
record Asked(LeftOut leftOut, String action, String verb, List<Field> fields, String back) {

    /** @param token the choice that the member comes from, or null */
    static Asked viewings(List<ViewingId> viewings, @Nullable String token, String back) {
        List<Field> fields = new ArrayList<>();
        viewings.forEach(viewing -> fields.add(new Field("viewing", viewing.value())));
        if (token != null) {
            fields.add(new Field("token", token));
        }
        return new Asked(new LeftOut(new HashSet<>(viewings), Set.of()), "/me/viewings", "leave-out", fields, back);
    }

    static Asked signal(Signal signal, String back) {
        return new Asked(
                new LeftOut(Set.of(), Set.of(signal)),
                "/me/choices",
                "signal",
                List.of(new Field("item", signal.toString()), new Field("value", "off")),
                back);
    }
}
