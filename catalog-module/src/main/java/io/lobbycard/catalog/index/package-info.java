/** The list of titles as the people who keep the catalogue filter, sort and page through it. */
@NullMarked
package io.lobbycard.catalog.index;

import org.jspecify.annotations.NullMarked;
