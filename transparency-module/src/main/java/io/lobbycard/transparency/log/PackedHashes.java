package io.lobbycard.transparency.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of hashes that only grows, 32 bytes each, without an object for any of them. */
final class PackedHashes {

    private static final int IN_PART = 1024;
    private static final int IN_FIRST = 4;

    /** All of {@link #IN_PART} hashes but the first, which grows up to that. */
    private final List<byte[]> parts = new ArrayList<>();

    private long size;

    long size() {
        return size;
    }

    void add(Hash hash) {
        int part = Math.toIntExact(size / IN_PART);
        int begin = (int) (size % IN_PART) * Hash.LENGTH;
        if (part == parts.size()) {
            parts.add(new byte[(part == 0 ? IN_FIRST : IN_PART) * Hash.LENGTH]);
        } else if (begin == parts.get(part).length) {
            parts.set(part, Arrays.copyOf(parts.get(part), 2 * begin));
        }
        hash.put(parts.get(part), begin);
        size++;
    }

    Hash get(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("There are " + size + " hashes, and none has the index " + index + ".");
        }
        int begin = (int) (index % IN_PART) * Hash.LENGTH;
        return Hash.of(Arrays.copyOfRange(parts.get((int) (index / IN_PART)), begin, begin + Hash.LENGTH));
    }

    Hash last() {
        return get(size - 1);
    }
}
