/** Chooses the pictures of a page, gives each choice a token, and replays a choice from its token. */
@NullMarked
package io.lobbycard.personalization.choosing;

import org.jspecify.annotations.NullMarked;
