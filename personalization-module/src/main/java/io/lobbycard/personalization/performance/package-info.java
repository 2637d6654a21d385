/** How pictures and groups of members do, in figures that are over enough members to be shown. */
@NullMarked
package io.lobbycard.personalization.performance;

import org.jspecify.annotations.NullMarked;
