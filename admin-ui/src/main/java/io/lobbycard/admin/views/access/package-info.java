/** How somebody on the staff asks to see a member's history, and how a privacy officer decides. */
@NullMarked
package io.lobbycard.admin.views.access;

import org.jspecify.annotations.NullMarked;
