/** Tests of the audits in the running product. */
@NullMarked
package io.lobbycard.transparency.audit;

import org.jspecify.annotations.NullMarked;
