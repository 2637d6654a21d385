package io.lobbycard.transparency.pages.me;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The member's data.
 *
 * @param looks who looked at it, the newest first
 * @param later true if these are not the newest
 * @param earlier the address of those before, or null at the end
 * @param comparedAt when the log of who looked was last compared with its checkpoints, or that was tried; null if it cannot
 *     be told yet
 * @param compared false if it could not be compared then
 * @param changed true if that found that somebody had changed the log
 * @param erasedOn the day on which the member erased last, in words; empty if never
 * @param remained what is left of that, in sentences
 * @param remains the same of what would be erased today
 * @param erased true if it was just erased
 * @param unconfirmed true if erasing was asked for and not confirmed
 */
public record DataPage(
        long viewings,
        List<Look> looks,
        boolean later,
        @Nullable String earlier,
        @Nullable Instant comparedAt,
        boolean compared,
        boolean changed,
        String erasedOn,
        List<String> remained,
        List<String> remains,
        boolean erased,
        boolean unconfirmed) {

    public DataPage {
        looks = List.copyOf(looks);
        remained = List.copyOf(remained);
        remains = List.copyOf(remains);
    }

    /** Whether the list of who looked is all, as far as anybody can tell. */
    public boolean isSound() {
        return comparedAt != null && compared && !changed;
    }

    /** The day and the minute; empty if the log was not compared yet. */
    public String comparedOn() {
        return comparedAt == null ? "" : Look.time(comparedAt);
    }
}
