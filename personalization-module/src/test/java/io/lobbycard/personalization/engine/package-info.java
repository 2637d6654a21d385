/** Tests of the engine. */
@NullMarked
package io.lobbycard.personalization.engine;

import org.jspecify.annotations.NullMarked;
