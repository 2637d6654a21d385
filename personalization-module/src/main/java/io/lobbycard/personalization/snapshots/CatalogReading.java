package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.catalog.Verdict;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.personalization.engine.ArtworkFacts;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.CatalogViewBuilder;
import io.lobbycard.personalization.engine.Depiction;
import io.lobbycard.personalization.engine.TitleFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as it was at one reading, for the engine and for pages.
 *
 * @param servable artworks that may be shown
 */
record CatalogReading(CatalogView view, Map<ArtworkId, Picture> pictures, Set<ArtworkId> servable) {

    static CatalogReading of(Catalog catalog) {
        try (Stream<TitleWithArtworks> everything = catalog.everything()) {
            return of(everything);
        }
    }

    static CatalogReading of(Stream<TitleWithArtworks> everything) {
        CatalogViewBuilder builder = CatalogView.builder();
        Map<ArtworkId, Picture> pictures = new HashMap<>();
        Set<ArtworkId> servable = new HashSet<>();
        everything.forEach(each -> {
            sensitiveThemes(each.title().themes()).forEach(builder::sensitiveTheme);
            builder.title(facts(each.title()));
            each.title()
                    .episodes()
                    .forEach(episode -> builder.episode(
                            each.title().id().value(), episode.id().value(), episode.runtimeSeconds()));
            for (Artwork artwork : each.artworks()) {
                sensitiveThemes(artwork.themes()).forEach(builder::sensitiveTheme);
                builder.artwork(facts(artwork));
                pictures.put(artwork.id(), new Picture(artwork.id(), artwork.alt(), artwork.image()));
                if (artwork.servable()) {
                    servable.add(artwork.id());
                }
            }
        });
        return new CatalogReading(builder.build(), pictures, servable);
    }

    private static TitleFacts facts(Title title) {
        int longest = title.credits().stream()
                .mapToInt(credit -> credit.screenSeconds() == null ? 0 : credit.screenSeconds())
                .max()
                .orElse(0);
        int whole = Math.max(longest, title.runtimeSeconds());
        return new TitleFacts(
                title.id().value(),
                title.year(),
                title.kind() == TitleKind.SERIES ? TitleFacts.Form.SERIES : TitleFacts.Form.FILM,
                title.runtimeSeconds(),
                weights(title.genres()),
                weights(title.themes()),
                weights(title.tones()),
                title.credits().stream().map(credit -> facts(credit, whole)).toList());
    }

    private static io.lobbycard.personalization.engine.Credit facts(Credit credit, int whole) {
        Integer seconds = credit.screenSeconds();
        double share = seconds == null || whole == 0 ? Double.NaN : seconds / (double) whole;
        return new io.lobbycard.personalization.engine.Credit(
                credit.person().value(), credit.billing(), share, Double.isNaN(share));
    }

    private static ArtworkFacts facts(Artwork artwork) {
        return new ArtworkFacts(
                artwork.id().value(),
                artwork.title().value(),
                artwork.kind().name().toLowerCase(Locale.ROOT),
                Double.NaN,
                artwork.depictions().stream()
                        .map(each -> new Depiction(each.person().value(), each.faceShare()))
                        .toList(),
                weights(artwork.tones()),
                weights(artwork.themes()),
                sensitiveThemes(artwork.themes()),
                artwork.neutral(),
                ineligibility(artwork));
    }

    /** What the check says counts before where the artwork stands, because it names the minutes. */
    private static @Nullable String ineligibility(Artwork artwork) {
        if (artwork.servable()) {
            return null;
        }
        Representation representation = artwork.representation();
        boolean refused = representation.verdict() == Verdict.REFUSED;
        if ((refused || artwork.status() == ArtworkStatus.LIVE)
                && !representation.reasons().isEmpty()) {
            return representation.reasons().getFirst();
        }
        return switch (artwork.status()) {
            case LIVE -> "A reviewer is withdrawing this picture.";
            case DRAFT, IN_REVIEW -> "Nobody has reviewed this picture yet.";
            case ON_HOLD -> "This picture is on hold.";
            case RETIRED -> "This picture is retired.";
        };
    }

    private static List<io.lobbycard.personalization.engine.Weighted> weights(List<Weighted> weighted) {
        return weighted.stream()
                .map(each -> new io.lobbycard.personalization.engine.Weighted(each.name(), each.weight()))
                .toList();
    }

    private static Set<String> sensitiveThemes(List<Weighted> themes) {
        return themes.stream().filter(Weighted::sensitive).map(Weighted::name).collect(Collectors.toSet());
    }
}
