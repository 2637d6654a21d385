package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.ArtworkId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Artwork that the catalogue took out of service and that has not been withdrawn from the serving snapshot yet. */
final class OwedWithdrawals {

    private final Set<ArtworkId> owed = ConcurrentHashMap.newKeySet();
    private final Consumer<Set<ArtworkId>> withdraw;

    OwedWithdrawals(Consumer<Set<ArtworkId>> withdraw) {
        this.withdraw = withdraw;
    }

    void add(Set<ArtworkId> artworks) {
        owed.addAll(artworks);
    }

    /** Withdraws all that is owed; whatever fails stays owed. */
    void settle() {
        Set<ArtworkId> now = Set.copyOf(owed);
        if (!now.isEmpty()) {
            withdraw.accept(now);
            owed.removeAll(now);
        }
    }
}
