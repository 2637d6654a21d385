/** The demo catalogue: well-known titles with drawn artwork, so that the product can be tried without anybody's data. */
@NullMarked
package io.lobbycard.catalog.demo;

import org.jspecify.annotations.NullMarked;
