/** Short messages that appear after something was done, and the way to undo it. */
@NullMarked
package io.lobbycard.admin.views.notices;

import org.jspecify.annotations.NullMarked;
