/** What members say of how they want to be represented, in the real server. */
@NullMarked
package io.lobbycard.transparency.representation;

import org.jspecify.annotations.NullMarked;
