package io.lobbycard.transparency.pages.accountability;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.lobbycard.personalization.SnapshotEntry;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.transparency.Accesses;
import io.lobbycard.transparency.Accounts;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.Audits;
import io.lobbycard.transparency.LogComparison;
import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.transparency.Releases;
import io.lobbycard.web.Roles;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts afresh once a minute while people look, however many they are, and keeps none of them waiting. What cannot be
 * counted just now stays what it was when it last could be, and the time of the count stays with it.
 */
@ApplicationScoped
class PublicFigures {

    private static final Logger LOG = System.getLogger(PublicFigures.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Accesses accesses;
    private final AccessGrants grants;
    private final Accounts accounts;
    private final Audits audits;
    private final Releases releases;
    private final Snapshots snapshots;
    private final Clock clock;
    private final LoadingCache<String, Counted> counted;

    @Inject
    PublicFigures(
            Accesses accesses,
            AccessGrants grants,
            Accounts accounts,
            Audits audits,
            Releases releases,
            Snapshots snapshots,
            ManagedExecutorService executor,
            Clock clock) {
        this.accesses = accesses;
        this.grants = grants;
        this.accounts = accounts;
        this.audits = audits;
        this.releases = releases;
        this.snapshots = snapshots;
        this.clock = clock;
        this.counted = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .executor(executor)
                .build(new Counting());
    }

    private final class Counting implements CacheLoader<String, Counted> {

        @Override
        public Counted load(String key) {
            return count();
        }

        @Override
        public Counted reload(String key, Counted before) {
            return count().or(before);
        }
    }

    /**
     * What was counted; null is what could not be.
     *
     * @param at when all of it had been counted
     */
    record Counted(
            Instant at,
            @Nullable AccessFigures access,
            @Nullable Long targeting,
            @Nullable ReleaseBudget budget,
            @Nullable List<AuditWords> audits) {

        /** What could not be counted is taken from before, and then the older time holds for all. */
        Counted or(Counted before) {
            boolean whole = access != null && targeting != null && budget != null && audits != null;
            return new Counted(
                    whole ? at : before.at,
                    access == null ? before.access : access,
                    targeting == null ? before.targeting : targeting,
                    budget == null ? before.budget : budget,
                    audits == null ? before.audits : audits);
        }
    }

    Counted now() {
        return Objects.requireNonNull(counted.get("all"));
    }

    /** The last comparison of the logs with their checkpoints; null before the first. Always the newest. */
    @Nullable
    LogComparison lastComparison() {
        return accesses.lastComparison().orElse(null);
    }

    private Counted count() {
        return new Counted(
                clock.instant(),
                read("accesses", this::access).orElse(null),
                read("refused attempts", () -> audits.refusals().get("targeting"))
                        .orElse(null),
                read("budget of released figures", this::budget).orElse(null),
                read("audits", this::lastAudits).orElse(null));
    }

    private AccessFigures access() {
        return new AccessFigures(
                accounts.holding(Roles.SUPPORT),
                accounts.holding(Roles.PRIVACY_OFFICER),
                accounts.changedSince(
                        clock.instant().minus(Duration.ofDays(AccessFigures.CHANGES_OVER)),
                        Set.of(Roles.SUPPORT, Roles.PRIVACY_OFFICER)),
                grants.emergenciesInADay(),
                grants.overdue().size(),
                accesses.months());
    }

    private ReleaseBudget budget() {
        return releases.budget(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear());
    }

    private List<AuditWords> lastAudits() {
        long serving = snapshots.serving().map(SnapshotEntry::number).orElse(0L);
        return Arrays.stream(AuditKind.values())
                .flatMap(kind -> audits.last(kind).stream())
                .map(run -> AuditWords.of(run, serving))
                .toList();
    }

    private static <T> Optional<T> read(String what, Supplier<@Nullable T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The {0} cannot be told just now: {1}", what, away.toString());
            return Optional.empty();
        }
    }
}
