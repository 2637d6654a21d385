/** The catalogue over HTTP. */
@NullMarked
package io.lobbycard.catalog.rest;

import org.jspecify.annotations.NullMarked;
