package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.time.Instant;

/** A picture that a member saw. */
public record Impression(ImpressionId id, Instant at, TitleId title, ArtworkId artwork, Mode mode) {}
