package io.lobbycard.catalog.images;

import io.lobbycard.catalog.FocalPoint;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.UnfitImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pictures behind the artworks. An original is checked and decoded before it is kept; its renditions are made in the
 * background, or at once when somebody asks first, and any that gets lost is made again.
 */
@ApplicationScoped
public class Images {

    private static final int SKETCH_WIDTH = 96;

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
     * @param focus what of it must stay in sight when it is cut to a card, or null to leave it uncut
     * @throws UnfitImage if the bytes are not a picture that can be shown
     */
    public Kept keep(byte[] bytes, @Nullable FocalPoint focus) {
        return made(decoder.decodeSound(bytes, original -> {
            store.keep(original.fileName(), bytes);
            return kept(original, focus);
        }));
    }

    /** What is shown of an original that was kept before, with another focal point. */
    public Kept focused(String original, @Nullable FocalPoint focus) {
        byte[] bytes = store.read(Original.fileName(original)).orElseThrow();
        return made(decoder.decode(bytes, whole -> kept(whole, focus)));
    }

    private Kept made(Kept kept) {
        ahead.make(kept.shown().sha256());
        return kept;
    }

    private Kept kept(Original whole, @Nullable FocalPoint focus) {
        Original shown = focus == null ? whole : cut(whole, focus);
        // everything that is told from the pixels is so coarse that a small picture says as much, and sooner
        BufferedImage sketch = Scaling.toWidth(shown.picture(), SKETCH_WIDTH);
        BufferedImage wholeSketch = shown.equals(whole) ? sketch : Scaling.toWidth(whole.picture(), SKETCH_WIDTH);
        Image image = of(
                shown.sha256(),
                shown.width(),
                shown.height(),
                Colours.dominant(sketch),
                renditions.placeholder(sketch));
        return new Kept(whole.sha256(), image, Likeness.of(wholeSketch));
    }

    private Original cut(Original whole, FocalPoint focus) {
        Optional<Crop> crop = Crop.around(focus, whole.sha256(), whole.width(), whole.height());
        crop.ifPresent(
                part -> store.keep(Crop.fileName(part.sha256()), part.text().getBytes(StandardCharsets.UTF_8)));
        return crop.map(part -> part.of(whole)).orElse(whole);
    }

    /** The image of an original, or of a part of one, that was kept before. */
    public Image of(String sha256, int width, int height) {
        return of(sha256, width, height, null, null);
    }

    /** The same with what is told from its pixels. */
    public Image of(String sha256, int width, int height, @Nullable String colour, @Nullable String placeholder) {
        return new Image(
                sha256,
                width,
                height,
                Original.widths(width),
                renditions.formats().stream().map(Format::extension).toList(),
                colour,
                placeholder);
    }

    /** The bytes of a rendition; empty if there is no such original, or none of this width or format is made of it. */
    public Optional<byte[]> rendition(String sha256, int width, Format format) {
        return renditions.of(sha256, width, format);
    }
}
