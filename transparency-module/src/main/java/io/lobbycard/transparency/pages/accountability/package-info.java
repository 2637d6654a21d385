/** The public page on what choices rest on and who can look at what. */
@NullMarked
package io.lobbycard.transparency.pages.accountability;

import org.jspecify.annotations.NullMarked;
