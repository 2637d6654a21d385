/** The history of the catalogue: each change with who made it and when. */
@NullMarked
package io.lobbycard.catalog.changes;

import org.jspecify.annotations.NullMarked;
