/** The member's home: titles with the pictures chosen for this member. */
@NullMarked
package io.lobbycard.transparency.pages.home;

import org.jspecify.annotations.NullMarked;
