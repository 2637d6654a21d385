/** Artwork beside its facts: the picture, its status and what the representation check says of it. */
@NullMarked
package io.lobbycard.admin.views.artwork;

import org.jspecify.annotations.NullMarked;
