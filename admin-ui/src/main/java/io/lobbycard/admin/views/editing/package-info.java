/** Changing a title: its facts, its features, its credits and who shares scenes. */
@NullMarked
package io.lobbycard.admin.views.editing;

import org.jspecify.annotations.NullMarked;
