package io.lobbycard.transparency.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The style sheet and the icon, each at an address that changes with its content, so that it can be cached for good. */
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/assets/";

    private final Asset styles = load("lobbycard", ".css", "text/css;charset=utf-8");
    private final Asset icon = load("icon", ".svg", "image/svg+xml");
    private final Map<String, Asset> byAddress = Map.of(styles.address(), styles, icon.address(), icon);

    /** A file that never changes under its address. */
    record Asset(String address, String type, byte[] bytes) {}

    public String styles() {
        return styles.address();
    }

    public String icon() {
        return icon.address();
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private static Asset load(String name, String extension, String type) {
        String path = "/META-INF/resources" + FOLDER + name + extension;
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(path), path)) {
            byte[] bytes = file.readAllBytes();
            return new Asset(FOLDER + name + "." + digest(bytes) + extension, type, bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
