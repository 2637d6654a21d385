/** Work in the background, as far as it is, sent to the browser as it goes on. */
@NullMarked
package io.lobbycard.admin.views.jobs;

import org.jspecify.annotations.NullMarked;
