/** Tests of what is learned, and not learned, of members who erase what they have done. */
@NullMarked
package io.lobbycard.personalization.learning;

import org.jspecify.annotations.NullMarked;
