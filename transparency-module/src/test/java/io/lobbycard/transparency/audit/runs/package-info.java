/** Tests of audits as jobs. */
@NullMarked
package io.lobbycard.transparency.audit.runs;

import org.jspecify.annotations.NullMarked;
