package io.lobbycard.transparency.pages;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Renders a page as the server does, and keeps it under {@code target/pages} to be looked at. */
public final class Rendered {

    private static final Path FOLDER = Path.of("target", "pages");
    private static final Assets ASSETS = new Assets();
    private static final Pages PAGES = new Pages(ASSETS, true);

    private Rendered() {}

    /** The page for a member who is signed in, or for a stranger. */
    public static String page(String name, String template, @Nullable String visitor, Object page) {
        Frame frame = new Frame(name, "/" + name, visitor, true, ASSETS.styles(), ASSETS.icon());
        try {
            Utf8ByteOutput output = PAGES.render(template, frame, page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            output.writeTo(bytes);
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".html"), bytes.toByteArray());
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
