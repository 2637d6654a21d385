/** Titles as they are stored, with their features, credits and shared scenes, and the search for them. */
@NullMarked
package io.lobbycard.catalog.titles;

import org.jspecify.annotations.NullMarked;
