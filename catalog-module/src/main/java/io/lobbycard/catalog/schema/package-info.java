/** The module's tables. */
@NullMarked
package io.lobbycard.catalog.schema;

import org.jspecify.annotations.NullMarked;
