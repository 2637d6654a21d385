package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.Representation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An artwork in JSON. */
record ArtworkBody(
        String artwork,
        String title,
        ArtworkKind kind,
        ArtworkStatus status,
        String alt,
        boolean neutral,
        List<DepictionBody> depictions,
        List<FeatureBody> tones,
        List<FeatureBody> themes,
        ImageBody image,
        @Nullable String language,
        @Nullable String replaces,
        Representation representation,
        boolean servable,
        long version) {

    static ArtworkBody of(Artwork artwork) {
        return new ArtworkBody(
                artwork.id().value(),
                artwork.title().value(),
                artwork.kind(),
                artwork.status(),
                artwork.alt(),
                artwork.neutral(),
                artwork.depictions().stream().map(DepictionBody::of).toList(),
                artwork.tones().stream().map(FeatureBody::of).toList(),
                artwork.themes().stream().map(FeatureBody::of).toList(),
                ImageBody.of(artwork.image()),
                artwork.language() == null ? null : artwork.language().value(),
                artwork.replaces() == null ? null : artwork.replaces().value(),
                artwork.representation(),
                artwork.servable(),
                artwork.version());
    }

    /** Where the renditions lie, and what to show until they come. */
    record ImageBody(
            String src,
            String srcset,
            int width,
            int height,
            @Nullable String colour,
            @Nullable String placeholder) {

        static ImageBody of(Image image) {
            return new ImageBody(
                    src(image, image.widths().getLast()),
                    image.widths().stream()
                            .map(width -> src(image, width) + " " + width + "w")
                            .collect(Collectors.joining(", ")),
                    image.width(),
                    image.height(),
                    image.colour(),
                    image.placeholder());
        }

        private static String src(Image image, int width) {
            return "/api/v1/images/" + image.sha256() + "/" + width + ".jpg";
        }
    }
}
