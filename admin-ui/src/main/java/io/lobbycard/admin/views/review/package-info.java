/** Artworks that wait for a person's decision, and the decision. */
@NullMarked
package io.lobbycard.admin.views.review;

import org.jspecify.annotations.NullMarked;
