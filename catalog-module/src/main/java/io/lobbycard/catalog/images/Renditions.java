package io.lobbycard.catalog.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** The sizes and formats in which originals are shown. Each is made once and kept beside its original. */
@ApplicationScoped
class Renditions {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final int PLACEHOLDER_WIDTH = 16;

    private final ImageStore store;
    private final ReadsForPages reads;
    private final Decoder decoder;
    private final Encoder encoder = new Encoder();

    @Inject
    Renditions(ImageStore store, ReadsForPages reads, Decoder decoder) {
        this.store = store;
        this.reads = reads;
        this.decoder = decoder;
    }

    List<Format> formats() {
        return encoder.formats();
    }

    /** A blurred picture of some 100 bytes, as an address that holds it. */
    String placeholder(BufferedImage picture) {
        Format format = formats().getLast();
        byte[] tiny = encoder.encode(Scaling.toWidth(picture, PLACEHOLDER_WIDTH), format);
        return "data:" + format.mediaType() + ";base64," + Base64.getEncoder().encodeToString(tiny);
    }

    Optional<byte[]> of(String sha256, int width, Format format) {
        if (!SHA256.matcher(sha256).matches()
                || !formats().contains(format)
                || !Original.STANDARD_WIDTHS.contains(width)) {
            return Optional.empty();
        }
        String name = name(sha256, width, format);
        try {
            return reads.read(name).or(() -> {
                make(sha256, List.of(width), List.of(format));
                return store.read(name);
            });
        } catch (CircuitBreakerOpenException away) {
            throw ImageStore.away(away);
        }
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
        Optional<Crop> crop =
                store.read(Crop.fileName(sha256)).map(text -> Crop.parse(new String(text, StandardCharsets.UTF_8)));
        store.read(Original.fileName(crop.map(Crop::original).orElse(sha256)))
                .ifPresent(bytes -> decoder.decode(bytes, original -> {
                    make(crop.map(part -> part.of(original)).orElse(original), widths, wanted);
                    return original.sha256();
                }));
    }

    /** Goes from wide to narrow, so that each is scaled from the one before. */
    private void make(Original original, List<Integer> widths, List<Format> wanted) {
        BufferedImage source = original.picture();
        for (int width : original.widths().reversed()) {
            if (widths.contains(width)) {
                source = Scaling.toWidth(source, width);
                for (Format format : wanted) {
                    store.keep(name(original.sha256(), width, format), encoder.encode(source, format));
                }
            }
        }
    }

    private static String name(String sha256, int width, Format format) {
        return "renditions/" + sha256.substring(0, 2) + "/" + sha256 + "/" + width + "." + format.extension();
    }
}
