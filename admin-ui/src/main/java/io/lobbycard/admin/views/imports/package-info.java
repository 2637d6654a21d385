/** Bringing files into the catalogue, and taking them out. */
@NullMarked
package io.lobbycard.admin.views.imports;

import org.jspecify.annotations.NullMarked;
