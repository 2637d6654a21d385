package io.lobbycard.transparency.titles;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Titles as last seen: at most a minute old while the database answers, and still there while it does not. */
@ApplicationScoped
public class KnownTitles {

    private static final Logger LOG = System.getLogger(KnownTitles.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 50_000;

    private final LoadingCache<TitleId, Optional<TitleFacts>> titles;

    @Inject
    KnownTitles(Catalog catalog, ManagedExecutorService executor) {
        titles = Caffeine.newBuilder()
                .maximumSize(MOST)
                .refreshAfterWrite(FRESH)
                .executor(executor)
                .build(id -> catalog.title(id).map(TitleFacts::of));
    }

    /** The facts of those titles that are known, in the order asked. */
    public Map<TitleId, TitleFacts> facts(Collection<TitleId> ids) {
        Map<TitleId, TitleFacts> known = new LinkedHashMap<>();
        try {
            for (TitleId id : ids) {
                titles.get(id).ifPresent(facts -> known.put(id, facts));
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Titles could not be read; pages show their ids: {0}", away.getMessage());
            titles.getAllPresent(ids).forEach((id, facts) -> facts.ifPresent(present -> known.put(id, present)));
        }
        return known;
    }

    /** The names of those titles that are known. */
    public Map<TitleId, String> names(Collection<TitleId> ids) {
        Map<TitleId, String> names = new LinkedHashMap<>();
        facts(ids).forEach((id, facts) -> names.put(id, facts.name()));
        return names;
    }
}
