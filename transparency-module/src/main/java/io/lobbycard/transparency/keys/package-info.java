/** The keys that sign receipts and checkpoints, and each member's own key, all wrapped by one master key. */
@NullMarked
package io.lobbycard.transparency.keys;

import org.jspecify.annotations.NullMarked;
