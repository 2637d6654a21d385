/** The one database: brings the tables of every module to their newest version when it can be reached. */
@NullMarked
package io.lobbycard.database;

import org.jspecify.annotations.NullMarked;
