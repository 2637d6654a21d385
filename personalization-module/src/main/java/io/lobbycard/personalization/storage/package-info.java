/** The way to the database, with an end to every wait. */
@NullMarked
package io.lobbycard.personalization.storage;

import org.jspecify.annotations.NullMarked;
