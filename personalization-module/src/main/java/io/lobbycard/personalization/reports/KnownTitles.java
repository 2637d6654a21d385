package io.lobbycard.personalization.reports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Which titles there are, asked of the catalogue once in a while. */
@ApplicationScoped
class KnownTitles {

    private static final int TITLES = 50_000;
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private final Catalog catalog;
    private final Cache<TitleId, TitleKind> kinds =
            Caffeine.newBuilder().maximumSize(TITLES).expireAfterWrite(TRUSTED).build();

    @Inject
    KnownTitles(Catalog catalog) {
        this.catalog = catalog;
    }

    Optional<TitleKind> kind(TitleId id) {
        TitleKind known = kinds.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<TitleKind> found = catalog.title(id).map(Title::kind);
        found.ifPresent(kind -> kinds.put(id, kind));
        return found;
    }
}
