/** Our own scripts in the browser. */
@NullMarked
package io.lobbycard.admin.views.scripts;

import org.jspecify.annotations.NullMarked;
