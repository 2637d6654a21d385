package io.lobbycard.catalog.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.coobird.thumbnailator.Thumbnails;

/** The sizes and formats in which originals are shown. Each is made once and kept beside its original. */
@ApplicationScoped
class Renditions {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final ImageStore store;
    private final Decoder decoder;
    private final Encoder encoder = new Encoder();

    @Inject
    Renditions(ImageStore store, Decoder decoder) {
        this.store = store;
        this.decoder = decoder;
    }

    List<Format> formats() {
        return encoder.formats();
    }

    Optional<byte[]> of(String sha256, int width, Format format) {
        if (!SHA256.matcher(sha256).matches()
                || !formats().contains(format)
                || !Original.STANDARD_WIDTHS.contains(width)) {
            return Optional.empty();
        }
        return store.read(name(sha256, width, format)).or(() -> {
            make(sha256, List.of(width), List.of(format));
            return store.read(name(sha256, width, format));
        });
    }

    /** Makes the JPEG renditions that are missing; the other formats follow when they are asked for. */
    void makeAhead(String sha256) {
        List<Integer> missing = Original.STANDARD_WIDTHS.stream()
                .filter(width -> !store.has(name(sha256, width, Format.JPEG)))
                .toList();
        if (!missing.isEmpty()) {
            make(sha256, missing, List.of(Format.JPEG));
        }
    }

    private void make(String sha256, List<Integer> widths, List<Format> wanted) {
        store.read(Original.fileName(sha256))
                .ifPresent(bytes -> decoder.decode(bytes, original -> {
                    make(original, widths, wanted);
                    return original.sha256();
                }));
    }

    /** Goes from wide to narrow, so that each is scaled from the one before. */
    private void make(Original original, List<Integer> widths, List<Format> wanted) {
        BufferedImage source = original.picture();
        for (int width : original.widths().reversed()) {
            if (widths.contains(width)) {
                source = scaled(source, width);
                for (Format format : wanted) {
                    store.keep(name(original.sha256(), width, format), encoder.encode(source, format));
                }
            }
        }
    }

    private static BufferedImage scaled(BufferedImage picture, int width) {
        try {
            return picture.getWidth() == width
                    ? picture
                    : Thumbnails.of(picture).width(width).asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Scaling in memory failed.", impossible);
        }
    }

    private static String name(String sha256, int width, Format format) {
        return "renditions/" + sha256.substring(0, 2) + "/" + sha256 + "/" + width + "." + format.extension();
    }
}
