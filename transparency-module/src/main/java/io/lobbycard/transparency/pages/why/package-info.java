/** The page that shows a member why a picture was chosen, in layers from one sentence to the whole arithmetic. */
@NullMarked
package io.lobbycard.transparency.pages.why;

import org.jspecify.annotations.NullMarked;
