package io.lobbycard.catalog.representation;

import static io.lobbycard.catalog.representation.Films.credit;
import static io.lobbycard.catalog.representation.Films.film;
import static io.lobbycard.catalog.representation.Films.picture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.catalog.Title;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final RepresentationCheck CHECK = new RepresentationCheck(Thresholds.DEFAULT);

    @Test
    void fingerprintChangesWithTheFactsAndOnlyWithThem() {
        Title before = film("Facts", 100, credit("Ada", 1, null), credit("Ben", 2, 30));
        Title renamed = film("Other facts", 100, credit("Ada", 1, null), credit("Ben", 2, 30));
        Title measured = film("Facts", 100, credit("Ada", 1, null), credit("Ben", 2, 31));

        assertEquals(fingerprint(before), fingerprint(renamed));
        assertNotEquals(fingerprint(before), fingerprint(measured));
    }

    private static String fingerprint(Title title) {
        return CHECK.assess(title, List.of(), picture(ArtworkKind.PORTRAIT, "Ada"))
                .fingerprint();
    }
}
