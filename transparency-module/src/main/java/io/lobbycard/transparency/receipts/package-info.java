/** Signed receipts of choices, and their verification with and without a server. */
@NullMarked
package io.lobbycard.transparency.receipts;

import org.jspecify.annotations.NullMarked;
