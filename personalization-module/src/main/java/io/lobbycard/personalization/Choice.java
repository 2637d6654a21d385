package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.TitleId;
import org.jspecify.annotations.Nullable;

/**
 * The picture for one title.
 *
 * @param artwork null if the title has none that may be shown: show a plain title card
 * @param propensity probability with which this artwork was chosen, in (0, 1]
 * @param token names this choice for impressions, viewings, explanation and receipt; null for a title
 *     card and for a picture that was only tried out
 */
public record Choice(
        TitleId title,
        @Nullable ArtworkId artwork,
        String alt,
        @Nullable Image image,
        Mode mode,
        double propensity,
        @Nullable String token) {}
