/** What all forms have in common. */
@NullMarked
package io.lobbycard.admin.views.fields;

import org.jspecify.annotations.NullMarked;
