package io.lobbycard.catalog.images;

import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.UnfitImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The pictures behind the artworks. An original is checked and decoded before it is kept; its renditions are made in the
 * background, or at once when somebody asks first, and any that gets lost is made again.
 */
@ApplicationScoped
public class Images {

    private final ImageStore store;
    private final Renditions renditions;
    private final RenditionsAhead ahead;
    private final Decoder decoder;

    @Inject
    Images(ImageStore store, Decoder decoder, Renditions renditions, RenditionsAhead ahead) {
        this.store = store;
        this.decoder = decoder;
        this.renditions = renditions;
        this.ahead = ahead;
    }

    /**
     * Keeps an original.
     *
     * @throws UnfitImage if the bytes are not a picture that can be shown
     */
    public Image keep(byte[] bytes) {
        Image kept = decoder.decode(bytes, original -> {
            store.keep(original.fileName(), bytes);
            return of(original.sha256(), original.width(), original.height());
        });
        ahead.make(kept.sha256());
        return kept;
    }

    /** The image of an original that was kept before. */
    public Image of(String sha256, int width, int height) {
        return new Image(
                sha256,
                width,
                height,
                Original.widths(width),
                renditions.formats().stream().map(Format::extension).toList());
    }

    /** The bytes of a rendition; empty if there is no such original, or none of this width or format is made of it. */
    public Optional<byte[]> rendition(String sha256, int width, Format format) {
        return renditions.of(sha256, width, format);
    }
}
