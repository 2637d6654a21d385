/** What every member page shares: its frame, its pictures, its looks, and who is looking at it. */
@NullMarked
package io.lobbycard.transparency.pages;

import org.jspecify.annotations.NullMarked;
