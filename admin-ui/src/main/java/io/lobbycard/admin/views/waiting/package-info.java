/** How much work waits for somebody behind each view. */
@NullMarked
package io.lobbycard.admin.views.waiting;

import org.jspecify.annotations.NullMarked;
