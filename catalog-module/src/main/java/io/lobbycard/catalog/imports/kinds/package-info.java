/** The kinds of files that the catalogue itself takes and gives out, each with what its columns mean. */
@NullMarked
package io.lobbycard.catalog.imports.kinds;

import org.jspecify.annotations.NullMarked;
