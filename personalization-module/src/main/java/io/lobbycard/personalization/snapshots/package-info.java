/** Numbered snapshots: made from the catalogue, stored, served, taken back, and artwork withdrawn between two of them. */
@NullMarked
package io.lobbycard.personalization.snapshots;

import org.jspecify.annotations.NullMarked;
