package io.lobbycard.personalization.reports;

import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.ArrayList;
import java.util.List;

/** What was wrong with a batch so far. */
final class Findings {

    private final List<Violation> tokens = new ArrayList<>();
    private final List<Violation> values = new ArrayList<>();

    /** A token that was not made here. */
    void badToken(int place) {
        tokens.add(ReportRules.at(place, "token", "This is not a token that this service has given out."));
    }

    void bad(Violation violation) {
        values.add(violation);
    }

    void bad(List<Violation> violations) {
        values.addAll(violations);
    }

    /** What was wrong besides tokens. */
    List<Violation> values() {
        return List.copyOf(values);
    }

    /**
     * Goes on only with a batch in which nothing is wrong.
     *
     * @throws ProblemException 400 if a token was not made here, else 422
     */
    void refuseIfAny() {
        if (!tokens.isEmpty()) {
            List<Violation> all = new ArrayList<>(tokens);
            all.addAll(values);
            throw ProblemException.badRequest("Nothing was stored, because a token is not one of this service.", all);
        }
        if (!values.isEmpty()) {
            throw ProblemException.unprocessable(values);
        }
    }
}
