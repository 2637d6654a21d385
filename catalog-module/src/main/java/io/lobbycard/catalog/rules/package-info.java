/** What the facts of a title must be like to be stored, whoever brings them. */
@NullMarked
package io.lobbycard.catalog.rules;

import org.jspecify.annotations.NullMarked;
