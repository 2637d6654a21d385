/** Tests of what several nodes write about snapshots at the same time. */
@NullMarked
package io.lobbycard.personalization.snapshots;

import org.jspecify.annotations.NullMarked;
