package io.lobbycard.catalog;

import java.util.List;

/**
 * One of those who have the same name, told apart by what they are in.
 *
 * @param titles names of titles that credit them, in alphabetical order
 */
public record Namesake(PersonId person, List<String> titles) {

    public Namesake {
        titles = List.copyOf(titles);
    }
}
