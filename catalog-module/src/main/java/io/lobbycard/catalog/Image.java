package io.lobbycard.catalog;

import java.util.List;

/**
 * The file behind an artwork; its renditions are served at {@code /api/v1/images/{sha256}/{width}.{format}}.
 *
 * @param sha256 of the original, lower-case hexadecimal
 * @param widths of the renditions that exist, in pixels, ascending
 * @param formats such as {@code jpg} and {@code webp}
 */
public record Image(String sha256, int width, int height, List<Integer> widths, List<String> formats) {

    public Image {
        widths = List.copyOf(widths);
        formats = List.copyOf(formats);
    }
}
