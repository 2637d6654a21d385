package io.lobbycard.transparency.pages.me;

/**
 * The member's data.
 *
 * @param erased true if it was just erased
 * @param unconfirmed true if erasing was asked for and not confirmed
 */
public record DataPage(long viewings, boolean erased, boolean unconfirmed) {}
