package io.lobbycard.personalization.rest;

import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Gathers which ids of a batch are malformed. */
final class ReportedIds {

    /** Reports that are surely stored within the time in which a request is answered. */
    static final int MOST = 1_000;

    private final List<Violation> malformed = new ArrayList<>();

    /**
     * @param reports how many the batch has
     * @throws ProblemException 422 if they are too many, with a pointer to the first beyond
     */
    ReportedIds(int reports) {
        if (reports > MOST) {
            String detail = String.format(
                    Locale.ENGLISH,
                    "A batch has at most %,d reports, found %,d. Please send them in parts.",
                    MOST,
                    reports);
            throw ProblemException.unprocessable(List.of(new Violation("/" + MOST, detail)));
        }
    }

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
