/** Work in the background that outlives its node: held by one node at a time, counted, cancellable, taken up again. */
@NullMarked
package io.lobbycard.catalog.jobs;

import org.jspecify.annotations.NullMarked;
