/** The accounts of people, tried on a server. */
@NullMarked
package io.lobbycard.transparency.accounts;

import org.jspecify.annotations.NullMarked;
