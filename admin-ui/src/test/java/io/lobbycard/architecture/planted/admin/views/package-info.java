/** Planted. */
@NullMarked
package io.lobbycard.architecture.planted.admin.views;

import org.jspecify.annotations.NullMarked;
