/**
 * What has been learned of any one member so far, in approximate zero-concentrated differential privacy (Bun and Steinke
 * 2016, section 8): rho and delta, which add up over everything that is released of a calendar year.
 */
@NullMarked
package io.lobbycard.transparency.release.ledger;

import org.jspecify.annotations.NullMarked;
