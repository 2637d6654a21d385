/** Append-only logs that nobody can change unnoticed: Merkle trees, and signed checkpoints kept outside the database. */
@NullMarked
package io.lobbycard.transparency.log;

import org.jspecify.annotations.NullMarked;
