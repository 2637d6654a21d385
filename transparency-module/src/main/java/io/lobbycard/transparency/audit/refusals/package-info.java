/** What the audits refused, and attempts to aim artwork at people. */
@NullMarked
package io.lobbycard.transparency.audit.refusals;

import org.jspecify.annotations.NullMarked;
