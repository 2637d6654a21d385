package io.lobbycard.catalog.images;

import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * The reader of each format. There are two of JPEG and of WebP, and which of them is offered first may differ from one start
 * to the next. Taken are those written in Java, as they stay within the heap and show animations by their first picture;
 * the other one of WebP comes along with the writer and is native code.
 */
final class Readers {

    private static final String PREFERRED = "com.twelvemonkeys.";

    private Readers() {}

    /** One to be disposed of after use. */
    static ImageReader of(Format format) {
        List<ImageReader> offered = new ArrayList<>();
        ImageIO.getImageReadersByFormatName(format.name()).forEachRemaining(offered::add);
        return offered.stream()
                .filter(reader -> reader.getClass().getName().startsWith(PREFERRED))
                .findFirst()
                .orElseGet(offered::getFirst);
    }
}
