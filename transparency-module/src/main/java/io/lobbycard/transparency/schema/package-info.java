/** The module's tables. */
@NullMarked
package io.lobbycard.transparency.schema;

import org.jspecify.annotations.NullMarked;
