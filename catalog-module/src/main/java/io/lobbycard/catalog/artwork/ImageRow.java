package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Image;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The original behind an artwork; the file itself lies in the image store under its digest. */
@Embeddable
record ImageRow(
        @Column(name = "image_sha256") String sha256,
        @Column(name = "image_width") int width,
        @Column(name = "image_height") int height) {

    static ImageRow of(Image image) {
        return new ImageRow(image.sha256(), image.width(), image.height());
    }
}
