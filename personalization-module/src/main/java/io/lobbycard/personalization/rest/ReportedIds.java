package io.lobbycard.personalization.rest;

import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers which ids of a batch are malformed. */
final class ReportedIds {

    private final List<Violation> malformed = new ArrayList<>();

    void check(int place, String field, String value, Function<String, ? extends Record> id) {
        try {
            Record unused = id.apply(value);
        } catch (IllegalArgumentException refused) {
            String why = refused.getMessage();
            malformed.add(new Violation("/" + place + "/" + field, why == null ? "This id is malformed." : why));
        }
    }

    /** Goes on only if none is. */
    void refuseIfAny() {
        if (!malformed.isEmpty()) {
            throw ProblemException.unprocessable(malformed);
        }
    }
}
