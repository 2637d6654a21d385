package io.lobbycard.transparency.titles;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitlePage;
import io.lobbycard.catalog.Weighted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The themes that the catalogue marks as sensitive, as they were at most ten minutes ago. */
@ApplicationScoped
public class SensitiveThemes {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int READ_AT_ONCE = 500;
    private static final String ALL = "all";

    private final Catalog catalog;
    private final LoadingCache<String, Set<String>> themes =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build(everything -> read());

    @Inject
    SensitiveThemes(Catalog catalog) {
        this.catalog = catalog;
    }

    public Set<String> all() {
        return themes.get(ALL);
    }

    private Set<String> read() {
        Set<String> found = new TreeSet<>();
        String cursor = null;
        do {
            TitlePage page = catalog.titles("", cursor, READ_AT_ONCE);
            page.items().stream()
                    .map(Title::themes)
                    .flatMap(List::stream)
                    .filter(Weighted::sensitive)
                    .map(Weighted::name)
                    .forEach(found::add);
            cursor = page.next();
        } while (cursor != null);
        return found;
    }
}
