/** Says which tables are personalization's. */
@NullMarked
package io.lobbycard.personalization.schema;

import org.jspecify.annotations.NullMarked;
