package io.lobbycard.transparency.release;

import io.lobbycard.transparency.release.questions.Refusal;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.List;

/** A refusal as those who ask over HTTP get it. */
final class RefusalProblem {

    private RefusalProblem() {}

    static ProblemException of(Refusal refusal) {
        return switch (refusal.reason()) {
            case SECOND_PERSON -> ProblemException.forbidden(refusal.sentence());
            case BUDGET, OVERLAP, CROWD -> ProblemException.conflict(refusal.sentence());
            case FORM -> unprocessable("/form", refusal);
            case PERIOD -> unprocessable("/period", refusal);
            case TITLE -> unprocessable("/title", refusal);
            case WORDING -> unprocessable("/text", refusal);
        };
    }

    private static ProblemException unprocessable(String pointer, Refusal refusal) {
        return ProblemException.unprocessable(List.of(new Violation(pointer, refusal.sentence())));
    }
}
