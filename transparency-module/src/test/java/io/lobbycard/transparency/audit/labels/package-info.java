/** Tests of labels. */
@NullMarked
package io.lobbycard.transparency.audit.labels;

import org.jspecify.annotations.NullMarked;
