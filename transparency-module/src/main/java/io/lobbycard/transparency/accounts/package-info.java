/** Keeps accounts and their password hashes. */
@NullMarked
package io.lobbycard.transparency.accounts;

import org.jspecify.annotations.NullMarked;
