/** Tabs that assistive technology reads right. */
@NullMarked
package io.lobbycard.admin.views.tabs;

import org.jspecify.annotations.NullMarked;
