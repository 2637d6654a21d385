/** Work that a view starts and does not wait for. */
@NullMarked
package io.lobbycard.admin.views.work;

import org.jspecify.annotations.NullMarked;
