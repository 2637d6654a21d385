/** How every module answers over HTTP: problem details, JSON and cursors. */
@NullMarked
package io.lobbycard.web;

import org.jspecify.annotations.NullMarked;
