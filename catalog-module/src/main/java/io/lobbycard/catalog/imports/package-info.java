/** Files that are read into the catalogue row by row, as jobs that survive a crash. */
@NullMarked
package io.lobbycard.catalog.imports;

import org.jspecify.annotations.NullMarked;
