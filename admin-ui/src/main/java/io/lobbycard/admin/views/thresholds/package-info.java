/** Where the representation check draws its lines, and what other lines would change. */
@NullMarked
package io.lobbycard.admin.views.thresholds;

import org.jspecify.annotations.NullMarked;
