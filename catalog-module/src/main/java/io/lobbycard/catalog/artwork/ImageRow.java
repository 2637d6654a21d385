package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.images.Images;
import io.lobbycard.catalog.images.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an artwork; the files lie in the image store under their digests.
 *
 * @param sha256 of what is shown: the original, or a part of it
 * @param original the file as it came
 * @param likeness of the original, or null as long as nobody looked
 */
@Embeddable
record ImageRow(
        @Column(name = "image_sha256") String sha256,
        @Column(name = "image_width") int width,
        @Column(name = "image_height") int height,
        @Column(name = "image_original") String original,
        @Column(name = "image_colour") @Nullable String colour,
        @Column(name = "image_placeholder") @Nullable String placeholder,
        @Column(name = "image_likeness") @Nullable Long likeness) {

    static ImageRow of(Kept kept) {
        Image shown = kept.shown();
        return new ImageRow(
                shown.sha256(),
                shown.width(),
                shown.height(),
                kept.original(),
                shown.colour(),
                shown.placeholder(),
                kept.likeness());
    }

    Image image(Images images) {
        return images.of(sha256, width, height, colour, placeholder);
    }
}
