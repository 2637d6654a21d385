package io.lobbycard.catalog.images;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** The sizes and formats in which originals are shown. Each is made once and kept beside its original. */
@ApplicationScoped
class Renditions {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final int PLACEHOLDER_WIDTH = 16;
    private static final int LOCKS = 64;
    private static final int KNOWN_IMPOSSIBLE = 10_000;

    private final ImageStore store;
    private final ReadsForPages reads;
    private final Decoder decoder;
    private final Encoder encoder = new Encoder();

    /** Wider than their originals, as far as somebody has asked: nobody can have the same original decoded again and again. */
    private final Cache<String, Boolean> impossible = Caffeine.newBuilder()
            .maximumSize(KNOWN_IMPOSSIBLE)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

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
        if (impossible.getIfPresent(name) != null) {
            return Optional.empty();
        }
        try {
            return reads.read(name).or(() -> made(sha256, format, name));
        } catch (CircuitBreakerOpenException away) {
            throw ImageStore.away(away);
        }
    }

    /** Makes the JPEG renditions that are missing; the other formats follow when one of them is asked for. */
    void makeAhead(String sha256) {
        synchronized (lock(sha256, Format.JPEG)) {
            makeMissing(sha256, Format.JPEG);
        }
    }

    /** Whoever comes second, for whichever width, waits for what the first one makes. */
    private Optional<byte[]> made(String sha256, Format format, String name) {
        synchronized (lock(sha256, format)) {
            return store.read(name).or(() -> {
                makeMissing(sha256, format);
                Optional<byte[]> made = store.read(name);
                if (made.isEmpty()) {
                    impossible.put(name, true);
                }
                return made;
            });
        }
    }

    private Object lock(String sha256, Format format) {
        return locks[Math.floorMod(Objects.hash(sha256, format.name()), LOCKS)];
    }

    /** All widths from one decoding, which costs more than they do. */
    private void makeMissing(String sha256, Format format) {
        List<Integer> missing = Original.STANDARD_WIDTHS.stream()
                .filter(width -> !store.has(name(sha256, width, format)))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Optional<Crop> crop =
                store.read(Crop.fileName(sha256)).map(text -> Crop.parse(new String(text, StandardCharsets.UTF_8)));
        store.read(Original.fileName(crop.map(Crop::original).orElse(sha256)))
                .ifPresent(bytes -> decoder.decode(bytes, original -> {
                    make(crop.map(part -> part.of(original)).orElse(original), missing, format);
                    return original.sha256();
                }));
    }

    /** Goes from wide to narrow, so that each is scaled from the one before. */
    private void make(Original original, List<Integer> widths, Format format) {
        BufferedImage source = original.picture();
        for (int width : original.widths().reversed()) {
            if (widths.contains(width)) {
                source = Scaling.toWidth(source, width);
                store.keep(name(original.sha256(), width, format), encoder.encode(source, format));
            }
        }
    }

    private static String name(String sha256, int width, Format format) {
        return "renditions/" + sha256.substring(0, 2) + "/" + sha256 + "/" + width + "." + format.extension();
    }
}
