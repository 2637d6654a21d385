package io.lobbycard.catalog.rest;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.lobbycard.background.OneAtATime;
import io.lobbycard.catalog.CatalogChanged;
import io.lobbycard.catalog.artwork.ImageUses;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Knows which images belong to live artworks without asking the database each time. What was known stays known while the
 * database is away, so that pictures still come; otherwise it is at most a minute old, and on this server not at all.
 */
@ApplicationScoped
class LiveImages {

    private static final int IMAGES = 100_000;
    private static final Duration REFRESH = Duration.ofMinutes(1);

    private final LoadingCache<String, Boolean> live;

    @Inject
    LiveImages(ImageUses uses, ManagedExecutorService threads) {
        live = Caffeine.newBuilder()
                .maximumSize(IMAGES)
                .refreshAfterWrite(REFRESH)
                .executor(new OneAtATime(threads))
                .build(uses::isLive);
    }

    boolean isLive(String sha256) {
        return live.get(sha256);
    }

    void forget(@Observes CatalogChanged changed) {
        live.invalidateAll();
    }
}
