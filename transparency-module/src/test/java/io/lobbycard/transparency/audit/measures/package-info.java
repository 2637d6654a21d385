/** Tests of what audits measure. */
@NullMarked
package io.lobbycard.transparency.audit.measures;

import org.jspecify.annotations.NullMarked;
