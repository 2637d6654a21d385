package io.lobbycard.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file of two million viewings is read with no more memory than one of a hundred thousand. */
class LongFileTest {

    private static final int ROWS_IN_A_PART = 20_000;
    private static final int PARTS = 100;

    /** Two million rows that are kept would take a hundred times as much. */
    private static final long MUCH = 4 << 20;

    @Test
    void rowsThatWereReadAreGone() {
        try (CsvFile file = new CsvFile(new StoredFile(LongFileTest::part))) {
            long early = readAndWeigh(file, 5 * ROWS_IN_A_PART);
            long late = readAndWeigh(file, (PARTS - 6) * ROWS_IN_A_PART);

            assertTrue(late < early + MUCH, () -> "Memory grew from " + early + " to " + late + " bytes.");
            assertEquals(ROWS_IN_A_PART, file.count());
        }
    }

    /** Bytes in use once rows are read and what is garbage by then is gone. */
    private static long readAndWeigh(CsvFile file, int rows) {
        file.skip(rows, row -> assertEquals(5, row.row().cells().size()));
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static byte @Nullable [] part(int part) {
        if (part >= PARTS) {
            return null;
        }
        String header = part == 0 ? "id,member,title,started_at,watched_seconds\n" : "";
        return (header
                        + IntStream.range(0, ROWS_IN_A_PART)
                                .mapToObj(row -> "viewing-" + part + "-" + row
                                        + ",member-1,gattaca-1997,2026-03-01T20:15:00Z,5400\n")
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
