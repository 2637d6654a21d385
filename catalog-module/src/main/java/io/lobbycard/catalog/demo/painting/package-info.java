/** Draws the demo's artwork: stylised people, motifs and lettering from shapes that need no font and no photograph. */
@NullMarked
package io.lobbycard.catalog.demo.painting;

import org.jspecify.annotations.NullMarked;
