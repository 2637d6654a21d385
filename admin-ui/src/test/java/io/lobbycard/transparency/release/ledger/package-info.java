/** Spends budgets from many threads at once. */
@NullMarked
package io.lobbycard.transparency.release.ledger;

import org.jspecify.annotations.NullMarked;
