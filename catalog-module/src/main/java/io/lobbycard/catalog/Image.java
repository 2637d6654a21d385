package io.lobbycard.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file behind an artwork; its renditions are served at {@code /api/v1/images/{sha256}/{width}.{format}}.
 *
 * @param sha256 of the original, lower-case hexadecimal
 * @param widths of the renditions that exist, in pixels, ascending
 * @param formats such as {@code jpg} and {@code webp}
 * @param colour its dominant one, such as {@code #20304a}, or null where it is not known
 * @param placeholder a blurred picture of some 100 bytes as a {@code data:} address, or null where there is none
 */
public record Image(
        String sha256,
        int width,
        int height,
        List<Integer> widths,
        List<String> formats,
        @Nullable String colour,
        @Nullable String placeholder) {

    /** An image of which nothing is known but its file. */
    public Image(String sha256, int width, int height, List<Integer> widths, List<String> formats) {
        this(sha256, width, height, widths, formats, null, null);
    }

    public Image {
        widths = List.copyOf(widths);
        formats = List.copyOf(formats);
    }
}
