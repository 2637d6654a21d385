package io.lobbycard.personalization;

import org.jspecify.annotations.Nullable;

/**
 * A person who wants to read a history.
 *
 * @param name of the account
 * @param self true if it is the member whose history it is
 * @param permit number of what lets somebody else read it; the guard holds them to that one, whatever else they may have
 */
public record Reader(String name, boolean self, @Nullable Long permit) {

    public Reader(String name, boolean self) {
        this(name, self, null);
    }
}
