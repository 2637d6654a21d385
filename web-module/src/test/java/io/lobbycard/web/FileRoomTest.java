package io.lobbycard.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileRoomTest {

    private static final int LARGEST = 25_000_000;

    /** An eighth of the heap that the server comes with. */
    private static final long DELIVERED = (512L << 20) / 8;

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
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            Future<?>[] files = IntStream.range(0, 20)
                    .mapToObj(file -> threads.submit(() -> {
                        all.await();
                        return patient.with(none(), 20_000_000, LARGEST, bytes -> {
                            most.accumulateAndGet(held.incrementAndGet(), Math::max);
                            return held.decrementAndGet();
                        });
                    }))
                    .toArray(Future<?>[]::new);
            all.countDown();
            for (Future<?> file : files) {
                file.get();
            }
        }
        assertEquals(0, held.get());
        assertTrue(most.get() <= 3, "67 megabytes hold three such files, found " + most.get());
    }

    private interface Reading {
        Object read() throws IOException;
    }

    private static int within(Reading reading) {
        try {
            return (Integer) reading.read();
        } catch (IOException impossible) {
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
