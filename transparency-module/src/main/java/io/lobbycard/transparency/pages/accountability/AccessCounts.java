package io.lobbycard.transparency.pages.accountability;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.transparency.Accesses;
import io.lobbycard.transparency.Accounts;
import io.lobbycard.transparency.LogComparison;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts afresh once a minute, however many people look. */
@ApplicationScoped
class AccessCounts {

    private static final Logger LOG = System.getLogger(AccessCounts.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Accesses accesses;
    private final AccessGrants grants;
    private final Accounts accounts;
    private final LoadingCache<String, AccessFigures> counted;

    @Inject
    AccessCounts(Accesses accesses, AccessGrants grants, Accounts accounts) {
        this.accesses = accesses;
        this.grants = grants;
        this.accounts = accounts;
        this.counted = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> count());
    }

    /** Null if they cannot be counted just now. */
    @Nullable
    AccessFigures figures() {
        try {
            return counted.get("all");
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Accesses cannot be counted just now: {0}", away.toString());
            return null;
        }
    }

    /** The last comparison of the logs with their checkpoints; null before the first. Told also while nothing can be counted. */
    @Nullable
    LogComparison lastComparison() {
        return accesses.lastComparison().orElse(null);
    }

    private AccessFigures count() {
        return new AccessFigures(
                accounts.holding(Roles.SUPPORT),
                accounts.holding(Roles.PRIVACY_OFFICER),
                grants.overdue().size(),
                accesses.months());
    }
}
