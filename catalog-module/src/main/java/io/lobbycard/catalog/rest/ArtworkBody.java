package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.Representation;
import java.util.List;
import java.util.stream.Collectors;

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
        Representation representation,
        boolean servable) {

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
                artwork.representation(),
                artwork.servable());
    }

    /** Where the renditions lie. */
    record ImageBody(String src, String srcset, int width, int height) {

        static ImageBody of(Image image) {
            return new ImageBody(
                    src(image, image.widths().getLast()),
                    image.widths().stream()
                            .map(width -> src(image, width) + " " + width + "w")
                            .collect(Collectors.joining(", ")),
                    image.width(),
                    image.height());
        }

        private static String src(Image image, int width) {
            return "/api/v1/images/" + image.sha256() + "/" + width + ".jpg";
        }
    }
}
