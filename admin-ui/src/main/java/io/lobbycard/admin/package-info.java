/** The one deployable: where REST and the admin UI are mounted, and who may enter. */
@NullMarked
package io.lobbycard.admin;

import org.jspecify.annotations.NullMarked;
