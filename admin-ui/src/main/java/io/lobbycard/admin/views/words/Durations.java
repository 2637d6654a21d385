package io.lobbycard.admin.views.words;

import static io.lobbycard.admin.views.words.Words.say;

/** Lengths of time as people say them. */
public final class Durations {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private Durations() {}

    /** Such as "2 h 6 min", "43 min" or "50 s". */
    public static String of(int seconds) {
        if (seconds >= HOUR) {
            int minutes = (seconds % HOUR) / MINUTE;
            return minutes == 0
                    ? say("duration.hours", seconds / HOUR)
                    : say("duration.hours-minutes", seconds / HOUR, minutes);
        }
        if (seconds >= MINUTE) {
            int rest = seconds % MINUTE;
            return rest == 0
                    ? say("duration.minutes", seconds / MINUTE)
                    : say("duration.minutes-seconds", seconds / MINUTE, rest);
        }
        return say("duration.seconds", seconds);
    }
}
