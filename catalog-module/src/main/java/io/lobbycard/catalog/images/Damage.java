package io.lobbycard.catalog.images;

import io.lobbycard.catalog.UnfitImage;
import java.util.regex.Pattern;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Hears what a reader says of data that it had to guess. Readers of PNG and WebP give up at such data; that of JPEG goes on,
 * with part of the picture grey or of other colours, and says so in the words of libjpeg (jerror.h). It says only the first
 * thing, so here each of them counts, even where nothing was guessed; {@link JpegHeader} takes those away before.
 */
final class Damage implements IIOReadWarningListener {

    private static final Pattern GUESSED =
            Pattern.compile("Corrupt JPEG data|Premature end of JPEG|Inconsistent progression sequence"
                    + "|Unknown Adobe color transform|unknown JFIF revision|Invalid SOS parameters");

    private boolean found;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        found |= GUESSED.matcher(warning).find();
    }

    /** @throws UnfitImage if anything had to be guessed */
    void check(Format format) {
        if (found) {
            throw new UnfitImage(Sentences.of("damaged", format.spelled()));
        }
    }
}
