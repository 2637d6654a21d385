package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownPersonsTest {

    private final Snapshot snapshot = new Cinema()
            .film("pulp-fiction", 1994, List.of("Crime"), "travolta", "jackson", "thurman")
            .picture("pulp-fiction", "nobody", "scene", List.of(), List.of("Thurman"))
            .artwork(new ArtworkFacts(
                    "pair",
                    "pulp-fiction",
                    "couple",
                    0.5,
                    List.of(new Depiction("travolta", 0.3), new Depiction("thurman", 0)),
                    List.of(),
                    List.of(),
                    Set.of(),
                    false,
                    null))
            .picture("pulp-fiction", "front", "portrait", List.of("thurman"), List.of(), false, "It is on hold.")
            .snapshot();

    @Test
    void whoIsNotKnownOrOnlyNamedLikeATitleOrAToneIsSeenNowhere() throws UnreadableSnapshotException {
        assertEquals(List.of(), showing("pulp-fiction", "Thurman", "willis", "jackson"));
        assertEquals(List.of(), showing());
    }

    @Test
    void whoIsSeenIsSeenHoweverSmallAndWhateverThePicturesStanding() throws UnreadableSnapshotException {
        assertEquals(List.of("pair", "front"), showing("thurman"));
        assertEquals(List.of("pair"), showing("travolta", "jackson"));
    }

    private List<String> showing(String... persons) throws UnreadableSnapshotException {
        CatalogView stored = Snapshot.fromBytes(snapshot.toBytes()).catalog();
        return stored.showing(Set.of(persons)).mapToObj(stored::artworkId).toList();
    }
}
