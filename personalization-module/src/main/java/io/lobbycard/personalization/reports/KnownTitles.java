package io.lobbycard.personalization.reports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

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

    /** What these titles are; those that there are not are left out. */
    Map<TitleId, TitleKind> kinds(Set<TitleId> ids) {
        return kinds.getAll(ids, unknown -> catalog.kinds(Set.copyOf(unknown)));
    }
}
