package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.lobbycard.catalog.UnfitImage;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class WebpFramesTest {

    private final Decoder decoder = new Decoder();

    /** Its reader believes the canvas when asked for the size, and the picture within when decoding. */
    @Test
    void hugePictureInASmallFrameIsRefusedWithoutTheMemoryThatItWouldTake() {
        byte[] lossless = Pictures.file("webp", 640, 360);
        byte[] hidden = Pictures.webpClaiming(lossless, 320, 180, new byte[0]);
        byte[] vast = Pictures.webpClaiming(Pictures.webpOf(16_383, 16_383), 320, 180, new byte[0]);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        assertTrue(refusal(hidden).contains("640 x 360"), refusal(hidden));
        long before = memory.getCurrentThreadAllocatedBytes();
        assertTrue(refusal(vast).contains("16383 x 16383"), refusal(vast));
        long taken = memory.getCurrentThreadAllocatedBytes() - before;

        assertTrue(taken < 4_000_000, () -> "The refusals took " + taken + " bytes; the pixels take 800,000,000.");
    }

    @Test
    void frameOfAnAnimationIsAsLargeAsItSays() {
        byte[] animated = Pictures.animated(Pictures.webpOf(16_383, 16_383), 640, 360);

        assertTrue(refusal(animated).contains("16383 x 16383"), refusal(animated));
    }

    private String refusal(byte[] file) {
        return String.valueOf(assertThrows(UnfitImage.class, () -> decoder.decode(file, Original::sha256))
                .getMessage());
    }
}
