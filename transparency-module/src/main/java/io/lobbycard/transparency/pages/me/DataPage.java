package io.lobbycard.transparency.pages.me;

import java.util.List;

/**
 * The member's data.
 *
 * @param looks who looked at it, the newest first
 * @param today the day, in words
 * @param remains what is left of what is erased today, in sentences
 * @param erased true if it was just erased
 * @param unconfirmed true if erasing was asked for and not confirmed
 */
public record DataPage(
        long viewings, List<Look> looks, String today, List<String> remains, boolean erased, boolean unconfirmed) {

    public DataPage {
        looks = List.copyOf(looks);
        remains = List.copyOf(remains);
    }
}
