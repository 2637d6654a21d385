/** What the admin UI says, in complete sentences from one message bundle. */
@NullMarked
package io.lobbycard.admin.views.words;

import org.jspecify.annotations.NullMarked;
