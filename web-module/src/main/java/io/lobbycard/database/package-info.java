/** The one database: its tables at their newest version when it can be reached, and who was quicker in it. */
@NullMarked
package io.lobbycard.database;

import org.jspecify.annotations.NullMarked;
