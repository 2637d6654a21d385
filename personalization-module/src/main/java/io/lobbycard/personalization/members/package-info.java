/** Who the members are, and what a keyed hash gives each of them: a tag, a draw, a group. */
@NullMarked
package io.lobbycard.personalization.members;

import org.jspecify.annotations.NullMarked;
