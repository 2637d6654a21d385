package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.ArtworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwedWithdrawalsTest {

    private static final ArtworkId FIRST = new ArtworkId("held-first");
    private static final ArtworkId SECOND = new ArtworkId("held-second");

    private final List<Set<ArtworkId>> withdrawn = new ArrayList<>();
    private boolean away = true;
    private final OwedWithdrawals owed = new OwedWithdrawals(this::withdraw);

    @Test
    void whatCouldNotBeWithdrawnIsSoAtTheNextLook() {
        owed.add(Set.of(FIRST));
        assertThrows(IllegalStateException.class, owed::settle);
        owed.add(Set.of(SECOND));
        assertThrows(IllegalStateException.class, owed::settle);

        away = false;
        owed.settle();

        assertEquals(List.of(Set.of(FIRST, SECOND)), withdrawn);
    }

    @Test
    void whatIsWithdrawnIsOwedNoMore() {
        away = false;
        owed.add(Set.of(FIRST));
        owed.settle();

        owed.settle();

        assertEquals(List.of(Set.of(FIRST)), withdrawn);
    }

    private void withdraw(Set<ArtworkId> artworks) {
        if (away) {
            throw new IllegalStateException("The database is away.");
        }
        withdrawn.add(artworks);
    }
}
