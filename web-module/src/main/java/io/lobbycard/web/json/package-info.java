/** Reads and writes JSON strictly: unknown fields, wrong types and missing values are refused. */
@NullMarked
package io.lobbycard.web.json;

import org.jspecify.annotations.NullMarked;
