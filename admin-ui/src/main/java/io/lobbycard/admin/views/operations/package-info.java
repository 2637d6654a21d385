/** What operators watch and do: snapshots, the kill switch, and work in the background. */
@NullMarked
package io.lobbycard.admin.views.operations;

import org.jspecify.annotations.NullMarked;
