package io.lobbycard.personalization;

import java.util.Optional;

/** Can hold back a new snapshot before it serves; a higher module answers. */
public interface SnapshotGate {

    /** Why the snapshot must not serve, as a sentence, or empty if it may. */
    Optional<String> objection(long snapshot);
}
