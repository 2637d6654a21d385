/** Who changed what and when, and the way back. */
@NullMarked
package io.lobbycard.admin.views.changes;

import org.jspecify.annotations.NullMarked;
