package io.lobbycard.transparency.pages.why;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.RunnerUp;
import io.lobbycard.personalization.Mode;

/** What the picture that the shown one is compared with is called: chance can show one although another scores higher. */
public enum Rival {
    NEXT_BEST("The next best", "Next best", "the next best one"),
    BEST("The best for you", "Best for you", "the one that scores best for you"),
    FIRST_FOR_ANYBODY(
            "The first for people whom we know nothing about",
            "First for anybody",
            "the one that comes first for anybody");

    private final String label;
    private final String heading;
    private final String inSentence;

    Rival(String label, String heading, String inSentence) {
        this.label = label;
        this.heading = heading;
        this.inSentence = inSentence;
    }

    static Rival of(Explanation choice) {
        RunnerUp runnerUp = choice.runnerUp();
        if (runnerUp == null || runnerUp.score() <= choice.score()) {
            return NEXT_BEST;
        }
        return choice.mode() == Mode.DEGRADED ? FIRST_FOR_ANYBODY : BEST;
    }

    public String label() {
        return label;
    }

    public String heading() {
        return heading;
    }

    /** Such as in "bars to the left speak for the next best one". */
    public String inSentence() {
        return inSentence;
    }
}
