package io.lobbycard.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A person's part in a title.
 *
 * @param billing 1 for the first name in the credits
 * @param screenSeconds seconds on screen, of the whole run for a series; null if nobody measured them
 */
public record Credit(
        PersonId person, String name, int billing, @Nullable Integer screenSeconds) {}
