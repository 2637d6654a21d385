/** Figures drawn with the ranges in which they lie. */
@NullMarked
package io.lobbycard.admin.views.plots;

import org.jspecify.annotations.NullMarked;
