/** How pictures do, for the people who keep them. */
@NullMarked
package io.lobbycard.admin.views.performance;

import org.jspecify.annotations.NullMarked;
