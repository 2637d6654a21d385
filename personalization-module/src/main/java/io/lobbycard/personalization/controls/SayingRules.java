package io.lobbycard.personalization.controls;

import io.lobbycard.personalization.Signal;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.List;

/** What a saying must hold to, so that it means something and the log has room for it. */
final class SayingRules {

    /** Characters in the column {@code item}. */
    static final int LONGEST = 160;

    private SayingRules() {}

    /**
     * Accepts what can be the name of a theme.
     *
     * @throws ProblemException 422 otherwise
     */
    static void checkTheme(String theme) {
        if (theme.isBlank() || tooLong(theme)) {
            throw refused("/theme", "The name of a theme has 1 to " + LONGEST + " characters and is not blank.");
        }
    }

    /**
     * Accepts a signal of a kind that the engine knows.
     *
     * @throws ProblemException 422 otherwise
     */
    static void checkSignal(Signal signal) {
        String written = signal.toString();
        if (io.lobbycard.personalization.engine.Signal.parse(written).isEmpty()) {
            throw refused(
                    "/signal",
                    "A signal is a genre, theme, tone, person, era or form with its name, such as genre:romance.");
        }
        if (tooLong(written)) {
            throw refused("/signal", "A signal has at most " + LONGEST + " characters, found " + length(written) + ".");
        }
    }

    private static boolean tooLong(String text) {
        return length(text) > LONGEST;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static ProblemException refused(String pointer, String detail) {
        return ProblemException.unprocessable(List.of(new Violation(pointer, detail)));
    }
}
