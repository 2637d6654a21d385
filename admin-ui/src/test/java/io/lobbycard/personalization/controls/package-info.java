/** Tests of what members say, and of how much of it is kept. */
@NullMarked
package io.lobbycard.personalization.controls;

import org.jspecify.annotations.NullMarked;
