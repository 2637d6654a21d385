/** The page to sign in on. */
@NullMarked
package io.lobbycard.transparency.pages.login;

import org.jspecify.annotations.NullMarked;
