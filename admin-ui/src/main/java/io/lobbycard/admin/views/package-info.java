/** The frame of the admin UI: who is signed in, where they may go, and how it looks. */
@NullMarked
package io.lobbycard.admin.views;

import org.jspecify.annotations.NullMarked;
