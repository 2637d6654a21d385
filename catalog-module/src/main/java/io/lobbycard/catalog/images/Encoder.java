package io.lobbycard.catalog.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels and nothing but pixels. */
final class Encoder {

    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.8f;

    private final List<Format> formats;

    Encoder() {
        this.formats = writable();
    }

    /** What this machine can write: always JPEG, and WebP where its native library loads. */
    List<Format> formats() {
        return formats;
    }

    byte[] encode(BufferedImage picture, Format format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        try {
            return encode(picture, format, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed.", impossible);
        } finally {
            writer.dispose();
        }
    }

    private static byte[] encode(BufferedImage picture, Format format, ImageWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param(writer, format));
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam param(ImageWriter writer, Format format) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        if (format == Format.WEBP) {
            param.setCompressionType("Lossy");
            param.setCompressionQuality(WEBP_QUALITY);
        } else {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            param.setCompressionQuality(JPEG_QUALITY);
        }
        return param;
    }

    private List<Format> writable() {
        List<Format> found = new ArrayList<>(List.of(Format.JPEG));
        Iterator<ImageWriter> webp = ImageIO.getImageWritersByFormatName(Format.WEBP.name());
        if (webp.hasNext()) {
            try {
                encode(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), Format.WEBP);
                found.add(Format.WEBP);
            } catch (LinkageError | RuntimeException absent) {
                System.getLogger(Encoder.class.getName())
                        .log(System.Logger.Level.INFO, "Pictures go out as JPEG only: {0}", absent.toString());
            }
        }
        return List.copyOf(found);
    }
}
