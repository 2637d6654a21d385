/** What can be asked and said, and what cannot, in many wordings. */
@NullMarked
package io.lobbycard.transparency.release.questions;

import org.jspecify.annotations.NullMarked;
