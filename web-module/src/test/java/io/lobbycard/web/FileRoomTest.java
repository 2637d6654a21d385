package io.lobbycard.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileRoomTest {

    private static final int LARGEST = 25_000_000;

    /** An eighth of the heap that the server comes with. */
    private static final long DELIVERED = (512L << 20) / 8;

    /** As many of 20 megabytes as that holds. */
    private static final int FITTING = 3;

    private final FileRoom room = new FileRoom(DELIVERED, Duration.ZERO);

    @Test
    void aFileIsHandedOnAsItIs() throws IOException {
        byte[] file = {1, 2, 3};

        assertArrayEquals(file, room.with(new ByteArrayInputStream(file), 3, LARGEST, bytes -> bytes));
        assertArrayEquals(file, room.with(new ByteArrayInputStream(file), -1, LARGEST, bytes -> bytes));
    }

    @Test
    void noMoreIsReadThanMayCome() {
        AtomicInteger read = new AtomicInteger();

        assertEquals(413, refusal(() -> room.with(endless(read), -1, LARGEST, bytes -> bytes)));

        assertEquals(LARGEST + 1, read.get());
        assertEquals(413, refusal(() -> room.with(endless(read), LARGEST + 1L, LARGEST, bytes -> bytes)));
        assertEquals(413, refusal(() -> room.with(endless(read), 10, LARGEST, bytes -> bytes)));
        assertEquals(LARGEST + 1 + 11, read.get(), "a file that announced less is read no further");
    }

    @Test
    void whoeverFindsNoRoomIsToldToComeAgainAndTheRoomIsGivenBack() throws IOException {
        int refused = room.with(
                none(),
                LARGEST,
                LARGEST,
                first -> within(() -> room.with(
                        none(),
                        LARGEST,
                        LARGEST,
                        second -> refusal(() -> room.with(none(), LARGEST, LARGEST, third -> third)))));

        assertEquals(503, refused);
        assertEquals("0", room.with(none(), LARGEST, LARGEST, bytes -> "" + bytes.length));
    }

    @Test
    void aFileThatWouldNeverFitGoesAlone() throws IOException {
        FileRoom small = new FileRoom(1_024, Duration.ZERO);

        assertEquals("0", small.with(none(), LARGEST, LARGEST, bytes -> "" + bytes.length));
    }

    @Test
    void manyAtOnceNeverHoldMoreThanTheRoom() throws Exception {
        FileRoom patient = new FileRoom(DELIVERED, Duration.ofMinutes(1));
        AtomicInteger cameIn = new AtomicInteger();
        CountDownLatch leave = new CountDownLatch(1);
        List<Thread> files = IntStream.range(0, 20)
                .mapToObj(file -> Thread.ofPlatform().start(() -> comeIn(patient, cameIn, leave)))
                .toList();
        try {
            Instant end = Instant.now().plusSeconds(30);
            while (cameIn.get() < FITTING || !files.stream().allMatch(FileRoomTest::waits)) {
                assertTrue(Instant.now().isBefore(end), "20 files do not wait, within or for room");
                Thread.onSpinWait();
            }
            assertEquals(FITTING, cameIn.get());
        } finally {
            leave.countDown();
        }
        for (Thread file : files) {
            file.join();
        }
        assertEquals(20, cameIn.get());
    }

    private static void comeIn(FileRoom room, AtomicInteger cameIn, CountDownLatch leave) {
        int unused = within(() -> room.with(none(), 20_000_000, LARGEST, bytes -> {
            cameIn.incrementAndGet();
            return within(() -> {
                leave.await();
                return 0;
            });
        }));
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private interface Reading {
        Object read() throws IOException, InterruptedException;
    }

    private static int within(Reading reading) {
        try {
            return (Integer) reading.read();
        } catch (IOException | InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int refusal(Reading reading) {
        return assertThrows(ProblemException.class, reading::read).problem().status();
    }

    private static InputStream none() {
        return new ByteArrayInputStream(new byte[0]);
    }

    private static InputStream endless(AtomicInteger read) {
        return new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 0;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                Arrays.fill(into, offset, offset + length, (byte) 0);
                read.addAndGet(length);
                return length;
            }
        };
    }
}
