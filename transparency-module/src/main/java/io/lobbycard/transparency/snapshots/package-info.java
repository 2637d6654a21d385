/** The public log of the snapshots that have served, by which everybody can see that all got the same. */
@NullMarked
package io.lobbycard.transparency.snapshots;

import org.jspecify.annotations.NullMarked;
