/** Tests of the image files in the running product. */
@NullMarked
package io.lobbycard.catalog.images;

import org.jspecify.annotations.NullMarked;
