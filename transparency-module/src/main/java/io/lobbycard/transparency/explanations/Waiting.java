package io.lobbycard.transparency.explanations;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.ViewingId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of viewings that were too new for a choice when they begin to count. */
final class Waiting {

    static final String NOT_YET = "not-yet-counting:";

    /** In UTC, as no member's place enters anything. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Waiting() {}

    /** Of a choice in which viewings have a part; none of any other, because there they count for nothing, new or old. */
    static Set<ViewingId> of(Explanation choice) {
        return switch (choice.mode()) {
            case PERSONALISED, PRIOR, EXPLORING ->
                choice.notUsed().stream()
                        .filter(key -> key.startsWith(NOT_YET))
                        .map(key -> new ViewingId(key.substring(NOT_YET.length())))
                        .collect(Collectors.toSet());
            case KEPT, PINNED, NEUTRAL, CONTROL, DEGRADED -> Set.of();
        };
    }

    /** Where nothing else counts, this is among the first things that the member wants to know. */
    static boolean isAllThereIs(Explanation choice) {
        return choice.contributions().isEmpty() && choice.runnerUp() != null;
    }

    /** @param from when the first of them begins to count */
    static String sentence(Instant from) {
        return Words.say("detail.waiting", MOMENT.format(from));
    }
}
