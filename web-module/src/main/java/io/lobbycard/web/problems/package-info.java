/** Turns whatever goes wrong in a REST request into a problem detail. */
@NullMarked
package io.lobbycard.web.problems;

import org.jspecify.annotations.NullMarked;
