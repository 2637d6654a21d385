package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.representation.Assessment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a reviewer can do with an artwork. */
@FunctionalInterface
interface ReviewStep {

    void apply(StoredArtwork artwork, String reviewer, Instant at, @Nullable String note, Assessment assessment);
}
