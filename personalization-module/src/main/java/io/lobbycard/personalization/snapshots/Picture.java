package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Image;
import org.jspecify.annotations.Nullable;

/** What a page shows of an artwork. The image is null for one that the catalogue does not hold any more. */
public record Picture(
        ArtworkId artwork, String alt, @Nullable Image image) {}
