/** What staff do with a key instead of a button. */
@NullMarked
package io.lobbycard.admin.views.keys;

import org.jspecify.annotations.NullMarked;
