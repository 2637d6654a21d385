package io.lobbycard.catalog.imports;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A file in parts, read one part after the other. */
final class StoredFile extends InputStream {

    private static final int PART = 1 << 20;

    private final IntFunction<byte @Nullable []> parts;
    private byte[] current = {};
    private int at;
    private int next;

    /** @param parts by their number from 0, null behind the last */
    StoredFile(IntFunction<byte @Nullable []> parts) {
        this.parts = parts;
    }

    static List<byte[]> parts(byte[] file) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < file.length; from += PART) {
            parts.add(Arrays.copyOfRange(file, from, Math.min(file.length, from + PART)));
        }
        return parts;
    }

    @Override
    public int read() {
        return ready() ? current[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int read = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, offset, read);
        at += read;
        return read;
    }

    private boolean ready() {
        if (at < current.length) {
            return true;
        }
        byte[] part = parts.apply(next);
        if (part == null) {
            return false;
        }
        next++;
        current = part;
        at = 0;
        return true;
    }
}
