package io.lobbycard.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background as it stands. What it counts are the rows of a file, or titles where the catalogue is checked.
 *
 * @param kind what it does, such as {@code titles} for an import of titles
 * @param subject the name of the file, or which thresholds are to change
 * @param whole true if it does all or nothing, false if what is done stays
 * @param actor who began it
 * @param total how many there are, the header of a file left out
 * @param done how many were looked at
 * @param failed rows that were not taken
 * @param rate how many a second, over the time that was worked; 0 as long as that is unknown
 * @param remainingSeconds about how long it will take yet; null as long as that is unknown, 0 at the end
 * @param cancelledBy who asked for its end, or null
 * @param problem why it failed, a complete sentence, or null
 */
public record Job(
        JobId id,
        String kind,
        String subject,
        boolean whole,
        String actor,
        JobState state,
        int total,
        int done,
        int failed,
        double rate,
        @Nullable Long remainingSeconds,
        Instant created,
        @Nullable String cancelledBy,
        @Nullable String problem) {}
