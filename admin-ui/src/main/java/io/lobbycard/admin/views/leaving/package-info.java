/** Keeps people from losing what they have typed. */
@NullMarked
package io.lobbycard.admin.views.leaving;

import org.jspecify.annotations.NullMarked;
