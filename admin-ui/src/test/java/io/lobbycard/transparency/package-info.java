/** Tests of what keeps promises checkable: receipts, logs and who may look at a history. */
@NullMarked
package io.lobbycard.transparency;

import org.jspecify.annotations.NullMarked;
