package io.lobbycard.transparency.release.noise;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.function.LongSupplier;

/** Words from SecureRandom, fetched by the kilobyte because a call costs more than its bytes. */
final class SecureWords implements LongSupplier {

    private static final int BYTES = 1024;

    private final SecureRandom random = new SecureRandom();
    private final ByteBuffer buffer = ByteBuffer.allocate(BYTES).position(BYTES);

    @Override
    public long getAsLong() {
        if (!buffer.hasRemaining()) {
            random.nextBytes(buffer.array());
            buffer.rewind();
        }
        return buffer.getLong();
    }
}
