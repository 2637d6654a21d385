/** Titles to look through and to look into. */
@NullMarked
package io.lobbycard.admin.views.titles;

import org.jspecify.annotations.NullMarked;
