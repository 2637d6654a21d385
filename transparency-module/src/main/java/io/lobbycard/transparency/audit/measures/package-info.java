/** What audits measure, as pure functions of counts and a seed, so that anybody can do the sums again. */
@NullMarked
package io.lobbycard.transparency.audit.measures;

import org.jspecify.annotations.NullMarked;
