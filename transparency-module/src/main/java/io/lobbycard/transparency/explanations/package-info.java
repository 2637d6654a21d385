/** Puts the arithmetic of a choice into words that the arithmetic holds. */
@NullMarked
package io.lobbycard.transparency.explanations;

import org.jspecify.annotations.NullMarked;
