/** The secret keys behind tokens and behind each member's share of chance. */
@NullMarked
package io.lobbycard.personalization.keys;

import org.jspecify.annotations.NullMarked;
