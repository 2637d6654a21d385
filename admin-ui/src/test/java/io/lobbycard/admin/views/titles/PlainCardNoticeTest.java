package io.lobbycard.admin.views.titles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainCardNoticeTest {

    private static final String BEFORE = "Members see a plain card with the name of this title: ";

    @Test
    void whatIsRetiredIsNotCounted() {
        assertEquals(
                BEFORE + "its only picture may not be shown. It says what it waits for.",
                words(ArtworkStatus.DRAFT, ArtworkStatus.RETIRED));
        assertEquals(
                BEFORE + "none of its 2 pictures may be shown. Each says what it waits for.",
                words(ArtworkStatus.DRAFT, ArtworkStatus.RETIRED, ArtworkStatus.ON_HOLD));
        assertEquals(BEFORE + "all of its pictures are retired.", words(ArtworkStatus.RETIRED, ArtworkStatus.RETIRED));
    }

    private static String words(ArtworkStatus... statuses) {
        return new PlainCardNotice(List.of(statuses).stream()
                        .map(PlainCardNoticeTest::artwork)
                        .toList())
                .getElement()
                .getTextRecursively();
    }

    private static Artwork artwork(ArtworkStatus status) {
        return new Artwork(
                new ArtworkId("of-a-plain-card"),
                new TitleId("plain"),
                ArtworkKind.OBJECT,
                status,
                "A key.",
                false,
                List.of(),
                List.of(),
                List.of(),
                new Image("0".repeat(64), 700, 394, List.of(320), List.of("jpg")),
                new Representation(Verdict.PASSES, List.of(), List.of()),
                false);
    }
}
