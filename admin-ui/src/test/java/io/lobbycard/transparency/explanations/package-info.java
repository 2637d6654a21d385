/** Tests of what members are told, in the server. */
@NullMarked
package io.lobbycard.transparency.explanations;

import org.jspecify.annotations.NullMarked;
