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

    private static final float QUALITY = 0.84f;

    /** Each row takes its grain from another place in a strip of so many pixels, a power of two, and a row. */
    private static final int STRIP = 4096;

    /** Shades by which the grain changes a pixel at most. */
    private static final int GRAIN = 3;

    /** Shades by which each edge is darker than the middle. */
    private static final int EDGE = 10;

    private static final int[] NOISE =
            Chance.of("grain").ints(STRIP + Sheet.WIDTH, -GRAIN, GRAIN + 1).toArray();

    /** Odd and far from any regular step, so that the starts of the rows look unrelated. */
    private static final int STRIDE = 1619;

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
        for (int y = 0; y < height; y++) {
            int start = y * width;
            int strip = y * STRIDE & STRIP - 1;
            for (int x = 0; x < width; x++) {
                int change = NOISE[strip + x] - row[y] - column[x];
                int pixel = from[start + x];
                int at = 3 * (start + x);
                to[at] = shade((pixel & 0xff) + change);
                to[at + 1] = shade((pixel >>> 8 & 0xff) + change);
                to[at + 2] = shade((pixel >>> 16 & 0xff) + change);
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

    private static byte shade(int value) {
        return (byte) Math.max(0, Math.min(255, value));
    }
}
