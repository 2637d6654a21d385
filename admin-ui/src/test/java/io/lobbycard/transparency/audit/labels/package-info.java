/** Tests of the store of labels, in the server. */
@NullMarked
package io.lobbycard.transparency.audit.labels;

import org.jspecify.annotations.NullMarked;
