package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.UnfitRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that speak of what a row above them has spoken of already. The file is looked through once for sums of eight bytes a
 * row, so that memory stays flat; only rows whose sum is there twice are kept and compared word by word.
 */
final class Repeats {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final ImportKind kind;
    private final Set<Long> suspicious;
    private final Map<List<String>, Long> firstLines = new HashMap<>();

    private Repeats(ImportKind kind, Set<Long> suspicious) {
        this.kind = kind;
        this.suspicious = suspicious;
    }

    /** Reads the file to its end. */
    static Repeats in(CsvFile file, ImportKind kind) {
        long[] sums = new long[1_024];
        int count = 0;
        while (file.hasNext()) {
            List<String> subject = subject(kind, file.next().row());
            if (!subject.isEmpty()) {
                sums = count == sums.length ? Arrays.copyOf(sums, 2 * count) : sums;
                sums[count++] = sum(subject);
            }
        }
        Arrays.sort(sums, 0, count);
        Set<Long> twice = new HashSet<>();
        for (int at = 1; at < count; at++) {
            if (sums[at] == sums[at - 1]) {
                twice.add(sums[at]);
            }
        }
        return new Repeats(kind, twice);
    }

    /**
     * Goes on to the next row of the file.
     *
     * @throws UnfitRow if a row above it speaks of the same
     */
    void check(ImportRow row) {
        List<String> subject = subject(kind, row);
        if (subject.isEmpty() || !suspicious.contains(sum(subject))) {
            return;
        }
        Long first = firstLines.putIfAbsent(subject, row.line());
        if (first != null) {
            throw new UnfitRow(
                    "",
                    "Line " + first + " speaks of " + String.join(", ", subject)
                            + " already, and only the first one counts. Please say everything in one row.");
        }
    }

    /** Nothing where a part is missing, for that is what is wrong with such a row. */
    private static List<String> subject(ImportKind kind, ImportRow row) {
        List<String> subject = kind.subject(row);
        return subject.contains("") ? List.of() : subject;
    }

    /** The hash of Fowler, Noll and Vo (FNV-1a, 64 bits). */
    private static long sum(List<String> subject) {
        long sum = FNV_OFFSET;
        for (String part : subject) {
            for (int at = 0; at < part.length(); at++) {
                sum = (sum ^ part.charAt(at)) * FNV_PRIME;
            }
            sum = (sum ^ '\n') * FNV_PRIME;
        }
        return sum;
    }
}
