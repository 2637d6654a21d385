package io.lobbycard.transparency.explanations;

import io.lobbycard.personalization.Explanation;

/** Says of a choice in which no viewing had a part why that is so. */
final class Uncounted {

    private static final String LEFT_OUT = "left-out-viewing:";

    private final Explanation choice;

    Uncounted(Explanation choice) {
        this.choice = choice;
    }

    /** One sentence; empty if viewings moved the choice. */
    String sentence() {
        return switch (choice.mode()) {
            case PERSONALISED, PRIOR, EXPLORING -> unmoved();
            case NEUTRAL -> say(choice.switchedOff() ? "switched-off" : "neutral");
            case KEPT, PINNED, CONTROL, DEGRADED -> say(choice.mode().label());
        };
    }

    /** Whether the member left out all that could have counted. */
    static boolean leftOutAltogether(Explanation choice) {
        return choice.contributions().isEmpty()
                && choice.notUsed().stream().anyMatch(key -> key.startsWith(LEFT_OUT))
                && choice.notUsed().stream().noneMatch(key -> key.startsWith(Waiting.NOT_YET));
    }

    private String unmoved() {
        if (choice.runnerUp() == null) {
            return say("only");
        }
        if (choice.contributions().isEmpty()) {
            return say(leftOutAltogether(choice) ? "left-out" : "nothing-watched");
        }
        boolean moved = choice.contributions().stream()
                .anyMatch(viewing -> Math.abs(viewing.versusRunnerUp()) > Favour.NOTHING);
        return moved
                ? ""
                : Words.count("uncounted.alike", choice.contributions().size());
    }

    private static String say(String key) {
        return Words.say("uncounted." + key);
    }
}
