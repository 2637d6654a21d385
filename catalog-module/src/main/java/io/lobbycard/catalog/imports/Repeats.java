package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.UnfitRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Rows that speak of what a row above them has spoken of already. The file is looked through once for a sum of eight bytes a
 * row, the beginning of the SHA-256 of its subject; of those that are there twice, the sum and the first line are kept, which
 * is at most eight bytes a row once more. That two subjects of a million have one sum by accident happens in one of 37 million
 * files.
 */
final class Repeats {

    private final List<Set<String>> key;

    /** Sums that are there more than once, ascending. */
    private final long[] twice;

    /** Where each of them was met first; 0 before it was. */
    private final long[] firstLines;

    private Repeats(List<Set<String>> key, long[] twice) {
        this.key = key;
        this.twice = twice;
        this.firstLines = new long[twice.length];
    }

    /** Reads the file to its end, unless its rows may come again. */
    static Repeats in(CsvFile file, ImportKind kind) {
        List<Set<String>> key = kind.key();
        if (key.isEmpty()) {
            return new Repeats(key, new long[0]);
        }
        MessageDigest digest = sha256();
        long[] sums = new long[1_024];
        int count = 0;
        while (file.hasNext()) {
            List<String> subject = subject(key, file.next().row());
            if (!subject.isEmpty()) {
                sums = count == sums.length ? Arrays.copyOf(sums, 2 * count) : sums;
                sums[count++] = sum(digest, subject);
            }
        }
        Arrays.sort(sums, 0, count);
        return new Repeats(key, twice(sums, count));
    }

    /** What is there more than once of so many sums in ascending order, which are overwritten. */
    private static long[] twice(long[] sums, int count) {
        int found = 0;
        for (int at = 1; at < count; at++) {
            boolean again = sums[at] == sums[at - 1];
            if (again && (found == 0 || sums[found - 1] != sums[at])) {
                sums[found++] = sums[at];
            }
        }
        return Arrays.copyOf(sums, found);
    }

    /** No row speaks of what another one has spoken of. */
    boolean areNone() {
        return twice.length == 0;
    }

    /**
     * Goes on to the next row of the file.
     *
     * @throws UnfitRow if a row above it speaks of the same
     */
    void check(ImportRow row) {
        List<String> subject = areNone() ? List.of() : subject(key, row);
        int place = subject.isEmpty() ? -1 : Arrays.binarySearch(twice, sum(sha256(), subject));
        if (place < 0) {
            return;
        }
        if (firstLines[place] > 0) {
            throw new UnfitRow(
                    "",
                    "Line " + firstLines[place] + " speaks of " + String.join(", ", subject)
                            + " already, and only the first one is looked at. Please say everything in one row.");
        }
        firstLines[place] = row.line();
    }

    /** Nothing where a part is missing, for that is what is wrong with such a row. */
    private static List<String> subject(List<Set<String>> key, ImportRow row) {
        List<String> subject = key.stream()
                .flatMap(columns -> columns.stream().map(row::text).sorted())
                .toList();
        return subject.contains("") ? List.of() : subject;
    }

    private static long sum(MessageDigest digest, List<String> subject) {
        subject.forEach(part -> digest.update((part + '\n').getBytes(StandardCharsets.UTF_8)));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
