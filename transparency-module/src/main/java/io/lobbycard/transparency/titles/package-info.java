/** The catalogue's facts that every member page needs, kept at hand so that pages come without the database. */
@NullMarked
package io.lobbycard.transparency.titles;

import org.jspecify.annotations.NullMarked;
