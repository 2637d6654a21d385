package io.lobbycard.catalog;

import java.util.List;

/**
 * Fired when somebody was refused who tried to aim artwork at a group of members, before they are told.
 *
 * @param actor account
 * @param attempt what they tried, such as {@code import of titles}
 * @param names of the columns or fields, as {@link GroupWords} found them
 */
public record TargetingRefused(String actor, String attempt, List<String> names) {

    public TargetingRefused {
        names = List.copyOf(names);
    }
}
