package io.lobbycard.transparency.release;

/**
 * Sums over the members of a group.
 *
 * @param key the id of the title or artwork
 * @param amount minutes watched, members who finished or members who took it; 0 where nothing was asked of them
 */
record Group(String key, long members, long amount) {}
