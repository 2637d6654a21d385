/** Tests of what the audits refuse. */
@NullMarked
package io.lobbycard.transparency.audit.refusals;

import org.jspecify.annotations.NullMarked;
