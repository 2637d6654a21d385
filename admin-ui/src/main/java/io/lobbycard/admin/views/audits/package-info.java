/** The audits of proxies: asked for, followed, and shown with their intervals. */
@NullMarked
package io.lobbycard.admin.views.audits;

import org.jspecify.annotations.NullMarked;
