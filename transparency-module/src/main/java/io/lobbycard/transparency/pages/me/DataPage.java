package io.lobbycard.transparency.pages.me;

import java.util.List;

/**
 * The member's data.
 *
 * @param looks who looked at it, the newest first
 * @param today the day, in words
 * @param snapshotsGone when the last snapshot of today is deleted, in words
 * @param backups what becomes of what was erased in backups
 * @param erased true if it was just erased
 * @param unconfirmed true if erasing was asked for and not confirmed
 */
public record DataPage(
        long viewings,
        List<Look> looks,
        String today,
        String snapshotsGone,
        String backups,
        boolean erased,
        boolean unconfirmed) {

    public DataPage {
        looks = List.copyOf(looks);
    }
}
