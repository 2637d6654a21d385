package io.lobbycard.transparency.pages.done;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.ControlChange;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeedTest {

    private static final String TRUE = "true";

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "7", "7-", "-7-8", "7-8-9", "a-b", "1-9999999999999999999", "１-２"})
    void whatNamesNoRevisionsIsNoSpan(String written) {
        assertTrue(Span.of(written).isEmpty());
    }

    @Test
    void aSpanIsReadAsItWasWritten() {
        Span span = new Span(7, 457);

        assertEquals(span, Span.of(span.toString()).orElseThrow());
    }

    @Test
    void anyNumberOfViewingsIsOneDeed() {
        List<ControlChange> said = LongStream.rangeClosed(11, 460)
                .mapToObj(revision -> change(revision, Deed.VIEWING, "v" + revision, TRUE))
                .toList();

        Deed deed = Deed.in(said);

        assertEquals(450, deed.items().size());
        assertEquals("v11", deed.items().getFirst());
        assertTrue(deed.yes());
    }

    @Test
    void whatWasSaidTwiceIsDoneOnce() {
        List<ControlChange> said = List.of(
                change(1, Deed.VIEWING, "v1", TRUE),
                change(2, Deed.VIEWING, "v2", TRUE),
                change(4, Deed.VIEWING, "v1", TRUE));

        assertEquals(List.of("v1", "v2"), Deed.in(said).items());
    }

    @Test
    void ofNothingThatHoldsThereIsNoDeed() {
        assertEquals(new Deed("", "", List.of()), Deed.in(List.of()));
    }

    @Test
    void otherThingsSaidAtTheSameTimeAreNotUndoneUnnamed() {
        List<ControlChange> said = List.of(
                change(1, "exploration", "", "false"),
                change(2, Deed.SIGNAL, "genre:romance", TRUE),
                change(3, Deed.VIEWING, "v1", TRUE));

        assertEquals(new Deed(Deed.SIGNAL, TRUE, List.of("genre:romance")), Deed.in(said));
    }

    private static ControlChange change(long revision, String subject, String item, String stated) {
        return new ControlChange(revision, Instant.EPOCH, subject, item, stated);
    }
}
