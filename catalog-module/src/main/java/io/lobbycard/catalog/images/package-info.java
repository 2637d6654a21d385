/** Image files: originals are kept as they came and never served; what is served is made anew from them. */
@NullMarked
package io.lobbycard.catalog.images;

import org.jspecify.annotations.NullMarked;
