package io.lobbycard.transparency.pages.me;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The member's data.
 *
 * @param looks who looked at it, the newest first
 * @param later true if these are not the newest
 * @param earlier the address of those before, or null at the end
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
}
