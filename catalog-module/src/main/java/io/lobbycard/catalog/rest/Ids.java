package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.util.Optional;
import java.util.function.Function;

/** Reads ids of addresses; what cannot be an id names nothing. */
final class Ids {

    private Ids() {}

    static Optional<TitleId> title(String id) {
        return read(id, TitleId::new);
    }

    static Optional<ArtworkId> artwork(String id) {
        return read(id, ArtworkId::new);
    }

    private static <T> Optional<T> read(String id, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
