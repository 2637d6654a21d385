package io.lobbycard.personalization.performance;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.lobbycard.personalization.GroupComparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the groups did, added up once an hour at most: every impression of the period has to be read for it. */
@ApplicationScoped
class KeptGroups {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int PERIODS = 32;

    private record Period(LocalDate first, LocalDate last) {}

    private final LoadingCache<Period, GroupComparison> counted;

    @Inject
    KeptGroups(
            Exposures exposures,
            Clock clock,
            @ConfigProperty(name = "lobbycard.control.share", defaultValue = "0.05") double controlShare) {
        counted = Caffeine.newBuilder()
                .maximumSize(PERIODS)
                .expireAfterWrite(FRESH)
                .build(period -> {
                    GroupSums sums = new GroupSums();
                    exposures.forEachMember(null, period.first(), period.last(), sums::add);
                    double days = (double) Math.max(1, ChronoUnit.DAYS.between(period.first(), period.last()) + 1);
                    return sums.compared(controlShare, days, clock.instant());
                });
    }

    GroupComparison of(LocalDate first, LocalDate last) {
        return counted.get(new Period(first, last));
    }
}
