/** Tests of what members take along, in the server. */
@NullMarked
package io.lobbycard.transparency.export;

import org.jspecify.annotations.NullMarked;
