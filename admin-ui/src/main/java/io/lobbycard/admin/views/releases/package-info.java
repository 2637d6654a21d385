/** Figures about viewing: an analyst asks, a privacy officer decides. */
@NullMarked
package io.lobbycard.admin.views.releases;

import org.jspecify.annotations.NullMarked;
