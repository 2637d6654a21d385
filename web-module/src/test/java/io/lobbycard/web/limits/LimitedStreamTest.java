package io.lobbycard.web.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.web.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

    @Test
    void aBodyOfExactlyTheLimitPasses() throws IOException {
        try (LimitedStream body = new LimitedStream(new ByteArrayInputStream(new byte[100]), 100)) {
            assertEquals(100, body.readAllBytes().length);
        }
    }

    @Test
    void oneByteMoreIsTooLarge() throws IOException {
        try (LimitedStream body = new LimitedStream(new ByteArrayInputStream(new byte[101]), 100)) {
            ProblemException refused = assertThrows(ProblemException.class, body::readAllBytes);

            assertEquals(413, refused.problem().status());
        }
    }
}
