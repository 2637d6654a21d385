package io.lobbycard.personalization;

import io.lobbycard.catalog.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sitting, as a client reports it.
 *
 * @param id made by the client; a repeat of the same id is a no-op
 * @param episode of a series, or null
 * @param token of the choice whose picture led here, or null
 */
public record ViewingReport(
        ViewingId id,
        MemberId member,
        TitleId title,
        @Nullable String episode,
        Instant startedAt,
        int watchedSeconds,
        @Nullable String token) {}
