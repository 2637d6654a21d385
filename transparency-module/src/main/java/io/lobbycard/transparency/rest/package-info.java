/** Explanations over HTTP, for clients that show them in their own applications. */
@NullMarked
package io.lobbycard.transparency.rest;

import org.jspecify.annotations.NullMarked;
