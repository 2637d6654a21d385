package io.lobbycard.catalog.images;

import io.lobbycard.catalog.NewArtwork;

/**
 * What an original may be. The pixels are bounded because a file of a hundred kilobytes can claim a billion of them.
 *
 * @param bytes of the file
 * @param pixels width times height
 * @param webpPixels the same of a WebP, which can only be decoded as a whole
 * @param leastWidth in pixels, so that a card is sharp
 * @param aspect longest side over shortest
 */
record Limits(int bytes, int pixels, int webpPixels, int leastWidth, double aspect) {

    static final Limits STANDARD = new Limits(NewArtwork.LARGEST_FILE, 50_000_000, 30_000_000, 320, 4);
}
