/** Tests of the jobs that audit, from inside the running product. */
@NullMarked
package io.lobbycard.transparency.audit.runs;

import org.jspecify.annotations.NullMarked;
