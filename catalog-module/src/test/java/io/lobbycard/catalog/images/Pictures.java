package io.lobbycard.catalog.images;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files for the tests, made on the spot. */
final class Pictures {

    private Pictures() {}

    static byte[] file(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.RED, width, height, Color.BLUE));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A PNG whose header claims a size; nothing behind it is worth decoding. */
    static byte[] claiming(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(header);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) checksum.getValue())
                .array();
    }

    /** The header of a lossless picture (RFC 9649, 3.4); nothing behind it is worth decoding. */
    static byte[] webpOf(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(12 + 8 + 6).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WEBP"));
        file.put(ascii("VP8L")).putInt(5).put((byte) 0x2F).putInt((width - 1) | (height - 1) << 14);
        return file.array();
    }

    /** The same WebP in a file whose header claims another size, with Exif data behind if there are any. */
    static byte[] webpClaiming(byte[] webp, int width, int height, byte[] exif) {
        int padded = exif.length + (exif.length & 1);
        byte[] picture = Arrays.copyOfRange(webp, 12, webp.length);
        ByteBuffer file = ByteBuffer.allocate(12 + 18 + picture.length + (padded == 0 ? 0 : 8 + padded))
                .order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WEBP"));
        file.put(ascii("VP8X")).putInt(10).put((byte) (padded == 0 ? 0 : 8)).put(new byte[3]);
        three(file, width - 1);
        three(file, height - 1);
        file.put(picture);
        if (padded > 0) {
            file.put(ascii("EXIF")).putInt(exif.length).put(exif);
        }
        return file.array();
    }

    /** The picture as the only frame of an animation (WebP container specification, "Animation"). */
    static byte[] animated(byte[] webp, int width, int height) {
        byte[] frame = Arrays.copyOfRange(webp, 12, webp.length);
        ByteBuffer file = ByteBuffer.allocate(12 + 18 + 14 + 24 + frame.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WEBP"));
        file.put(ascii("VP8X")).putInt(10).put((byte) 2).put(new byte[3]);
        three(file, width - 1);
        three(file, height - 1);
        file.put(ascii("ANIM")).putInt(6).putInt(0).putShort((short) 0);
        file.put(ascii("ANMF")).putInt(16 + frame.length);
        three(file, 0);
        three(file, 0);
        three(file, width - 1);
        three(file, height - 1);
        three(file, 100);
        file.put((byte) 0).put(frame);
        return file.array();
    }

    private static void three(ByteBuffer into, int value) {
        into.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    /** The same PNG with Exif data behind its header. */
    static byte[] pngWith(byte[] png, byte[] exif) {
        byte[] chunk = ByteBuffer.allocate(4 + exif.length)
                .put(ascii("eXIf"))
                .put(exif)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(chunk);
        return ByteBuffer.allocate(png.length + 8 + chunk.length)
                .put(png, 0, 33)
                .putInt(exif.length)
                .put(chunk)
                .putInt((int) checksum.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    /** The same PNG with a part many times behind its header. */
    static byte[] pngOfParts(byte[] png, int parts, String type, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(ascii(type));
        checksum.update(content);
        ByteBuffer file =
                ByteBuffer.allocate(png.length + (12 + content.length) * parts).put(png, 0, 33);
        for (int part = 0; part < parts; part++) {
            file.putInt(content.length).put(ascii(type)).put(content).putInt((int) checksum.getValue());
        }
        return file.put(png, 33, png.length - 33).array();
    }

    /** Text for a zTXt part of a PNG: so many zeros, packed to about a thousandth. */
    static byte[] packedZeros(int zeros) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(ascii("Comment"));
        content.write(0);
        content.write(0);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(content)) {
            packed.write(new byte[zeros]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Exif data that say how the camera was held. */
    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** The same JPEG with an Exif block that says how the camera was held and where. */
    static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] tiff = exif(orientation);
        return ByteBuffer.allocate(jpeg.length + 10 + tiff.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + tiff.length))
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(tiff)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The same JPEG with a comment, as tools leave them. */
    static byte[] withComment(byte[] jpeg, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + 4 + text.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (2 + text.length))
                .put(text)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
