/** Holds costs to the definitions of zero-concentrated differential privacy. */
@NullMarked
package io.lobbycard.transparency.release.ledger;

import org.jspecify.annotations.NullMarked;
