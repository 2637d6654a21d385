package io.lobbycard.catalog.demo.painting;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Gives a drawing the grain and the darker edges of print, and writes it as JPEG. */
final class Print {

    private static final float QUALITY = 0.85f;

    /** The grain repeats after so many pixels, a prime, so that no pattern shows over a row of 1280. */
    private static final int GRAIN_PERIOD = 7919;

    /** Shades by which the grain changes a pixel at most. */
    private static final int GRAIN = 4;

    /** Shades by which each edge is darker than the middle. */
    private static final int EDGE = 10;

    private static final int[] NOISE =
            Chance.of("grain").ints(GRAIN_PERIOD, -GRAIN, GRAIN + 1).toArray();
    private static final byte[] CLAMPED = clamped();

    private Print() {}

    static byte[] jpeg(BufferedImage drawing) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(200_000);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(printed(drawing), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage printed(BufferedImage drawing) {
        int width = drawing.getWidth();
        int height = drawing.getHeight();
        BufferedImage print = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        int[] from = ((DataBufferInt) drawing.getRaster().getDataBuffer()).getData();
        byte[] to = ((DataBufferByte) print.getRaster().getDataBuffer()).getData();
        int[] column = edge(width);
        int[] row = edge(height);
        int grain = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                int change = NOISE[grain] - row[y] - column[x] + 64;
                grain = grain + 1 == GRAIN_PERIOD ? 0 : grain + 1;
                int pixel = from[i];
                to[3 * i] = CLAMPED[(pixel & 0xff) + change];
                to[3 * i + 1] = CLAMPED[(pixel >>> 8 & 0xff) + change];
                to[3 * i + 2] = CLAMPED[(pixel >>> 16 & 0xff) + change];
            }
        }
        return print;
    }

    /** How much darker each line is, growing with the square of its distance from the middle. */
    private static int[] edge(int lines) {
        int[] darker = new int[lines];
        for (int i = 0; i < lines; i++) {
            double away = 2.0 * i / lines - 1;
            darker[i] = (int) Math.round(EDGE * away * away);
        }
        return darker;
    }

    /** Shades from -64 to 320, cut to a byte. */
    private static byte[] clamped() {
        byte[] shades = new byte[384];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = (byte) Math.clamp(i - 64, 0, 255);
        }
        return shades;
    }
}
