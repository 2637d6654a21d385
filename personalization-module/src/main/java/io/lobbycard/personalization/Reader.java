package io.lobbycard.personalization;

/**
 * A person who wants to read a history.
 *
 * @param name of the account
 * @param self true if it is the member whose history it is
 */
public record Reader(String name, boolean self) {}
