package io.lobbycard.personalization.performance;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Change;
import io.lobbycard.catalog.Changes;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.ObservedHonesty;
import io.lobbycard.personalization.PersonalizationReady;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.CronTrigger;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ScheduledFuture;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@link ObservedHonesty} of what is in the database, every night at {@code LOBBYCARD_HONESTY_CRON} (UTC). */
@ApplicationScoped
class HonestyWatch implements ObservedHonesty {

    private static final Logger LOG = System.getLogger(HonestyWatch.class.getName());
    private static final int CHANGES = 500;

    private final Exposures exposures;
    private final HonestyRules rules;
    private final Catalog catalog;
    private final ArtworkReviews reviews;
    private final Changes changes;
    private final Clock clock;
    private final ManagedScheduledExecutorService executor;
    private final String cron;
    private @Nullable ScheduledFuture<?> nightly;

    @Inject
    HonestyWatch(
            Exposures exposures,
            HonestyRules rules,
            Catalog catalog,
            ArtworkReviews reviews,
            Changes changes,
            Clock clock,
            ManagedScheduledExecutorService executor,
            @ConfigProperty(name = "lobbycard.honesty.cron", defaultValue = "40 3 * * *") String cron) {
        this.exposures = exposures;
        this.rules = rules;
        this.catalog = catalog;
        this.reviews = reviews;
        this.changes = changes;
        this.clock = clock;
        this.executor = executor;
        this.cron = cron;
    }

    void everyNight(@Observes PersonalizationReady ready) {
        nightly = executor.schedule(this::lookAtNight, new CronTrigger(cron, ZoneOffset.UTC));
    }

    @PreDestroy
    void end() {
        if (nightly != null) {
            nightly.cancel(false);
        }
    }

    private void lookAtNight() {
        try {
            List<ArtworkId> held = look();
            LOG.log(Level.INFO, "{0} pictures were put on hold for plays that were given up early.", held.size());
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.ERROR,
                    "Nobody looked whether plays are given up early; the next night somebody will.",
                    failed);
        }
    }

    @Override
    public List<ArtworkId> look() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate first = today.minusDays(rules.days());
        Map<String, TitleAbandonment> titles = read(null, first, today);
        List<ArtworkId> held = new ArrayList<>();
        titles.forEach((title, sums) -> sums.contrasts(rules.confidence()).forEach((artwork, contrast) -> {
            if (contrast.breaks(rules)) {
                hold(new TitleId(title), new ArtworkId(artwork), contrast, first, today)
                        .ifPresent(held::add);
            }
        }));
        return held;
    }

    private Map<String, TitleAbandonment> read(@Nullable TitleId title, LocalDate first, LocalDate last) {
        Map<String, TitleAbandonment> titles = new TreeMap<>();
        exposures.forEachMember(
                title,
                first,
                last,
                member -> member.stream()
                        .collect(Collectors.groupingBy(Exposure::title))
                        .forEach((id, ofTitle) -> titles.computeIfAbsent(id, each -> new TitleAbandonment())
                                .add(ofTitle)));
        return titles;
    }

    /** Once a reviewer has let it through in spite of what was observed, only what happened since then counts. */
    private Optional<ArtworkId> hold(
            TitleId title, ArtworkId artwork, AbandonmentContrast contrast, LocalDate first, LocalDate last) {
        if (catalog.artwork(artwork).map(Artwork::status).orElse(ArtworkStatus.RETIRED) != ArtworkStatus.LIVE) {
            return Optional.empty();
        }
        AbandonmentContrast counting = contrast;
        LocalDate since = dayAfterLastHold(title, artwork).orElse(first);
        if (since.isAfter(first)) {
            TitleAbandonment later = read(title, since, last).get(title.value());
            counting =
                    later == null ? null : later.contrasts(rules.confidence()).get(artwork.value());
        }
        if (counting == null || !counting.breaks(rules)) {
            return Optional.empty();
        }
        reviews.holdAsObserved(artwork, HonestyWords.finding(counting, rules.confidence(), since));
        return Optional.of(artwork);
    }

    private Optional<LocalDate> dayAfterLastHold(TitleId title, ArtworkId artwork) {
        return changes.of(title, CHANGES).stream()
                .filter(change -> artwork.equals(change.artwork())
                        && change.action() == Change.Action.HELD
                        && change.actor().equals(ArtworkReviews.OBSERVER))
                .findFirst()
                .map(change -> LocalDate.ofInstant(change.at(), ZoneOffset.UTC).plusDays(1));
    }
}
