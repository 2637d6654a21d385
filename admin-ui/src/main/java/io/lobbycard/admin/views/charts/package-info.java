/** Figures as pictures; each stands beside a table that says the same. */
@NullMarked
package io.lobbycard.admin.views.charts;

import org.jspecify.annotations.NullMarked;
