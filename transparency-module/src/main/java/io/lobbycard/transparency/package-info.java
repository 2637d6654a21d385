/** Explanations in words, member pages, accounts and what keeps promises checkable: the whole API of transparency. */
@NullMarked
package io.lobbycard.transparency;

import org.jspecify.annotations.NullMarked;
