package io.lobbycard.admin.views.performance;

import static io.lobbycard.admin.views.words.Words.say;

/** How long it takes until something may be said. */
final class TimeLeft {

    /** From here on nobody counts in days. */
    private static final int DAYS_TO_COUNT = 730;

    private static final double DAYS_OF_YEAR = 365.25;

    private TimeLeft() {}

    static String of(int days) {
        return days < DAYS_TO_COUNT
                ? say("performance.days-left", days)
                : say("performance.years-left", Math.round(days / DAYS_OF_YEAR), days);
    }
}
