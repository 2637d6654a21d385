/** The public page of the figures that were released. */
@NullMarked
package io.lobbycard.transparency.pages.figures;

import org.jspecify.annotations.NullMarked;
