/** The few forms in which a question about viewing can be put, and the plain words in which its answer may be told. */
@NullMarked
package io.lobbycard.transparency.release.questions;

import org.jspecify.annotations.NullMarked;
