/** Files that people bring, each taken as a whole or refused in a sentence. */
@NullMarked
package io.lobbycard.admin.views.uploads;

import org.jspecify.annotations.NullMarked;
