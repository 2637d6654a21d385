/** The accounts of the staff: who can sign in, and with which roles. */
@NullMarked
package io.lobbycard.admin.views.accounts;

import org.jspecify.annotations.NullMarked;
