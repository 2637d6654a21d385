package io.lobbycard.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param whole true if one bad row keeps everything out, false if the good rows are kept
 * @param total rows in the file, the header left out
 * @param done rows that were looked at
 * @param failed rows that were not taken
 * @param rate rows a second, over the time that was worked; 0 as long as that is unknown
 * @param remainingSeconds about how long it will take yet; null as long as that is unknown, 0 at the end
 * @param problem why it failed, a complete sentence, or null
 */
public record ImportJob(
        ImportId id,
        String kind,
        String fileName,
        boolean whole,
        String actor,
        ImportState state,
        int total,
        int done,
        int failed,
        double rate,
        @Nullable Long remainingSeconds,
        Instant created,
        @Nullable String problem) {}
