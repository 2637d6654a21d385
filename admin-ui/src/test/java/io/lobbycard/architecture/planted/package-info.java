/** Two small modules and an engine that break the rules on purpose. */
@NullMarked
package io.lobbycard.architecture.planted;

import org.jspecify.annotations.NullMarked;
