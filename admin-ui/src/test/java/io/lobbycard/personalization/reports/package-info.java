/** Tests of what is kept, and not kept again, of what clients report. */
@NullMarked
package io.lobbycard.personalization.reports;

import org.jspecify.annotations.NullMarked;
