/** Runs integration tests in the real server on the real database, with one deployment for all of them. */
@NullMarked
package io.lobbycard.testing;

import org.jspecify.annotations.NullMarked;
