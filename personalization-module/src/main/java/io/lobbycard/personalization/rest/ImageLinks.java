package io.lobbycard.personalization.rest;

import io.lobbycard.catalog.Image;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of a picture's renditions.
 *
 * @param src one of a middle size
 * @param srcset all sizes, as in HTML
 * @param colour the dominant one, to be shown until the picture comes, or null
 */
record ImageLinks(
        String src, String srcset, String alt, @Nullable String colour) {

    private static final String FORMAT = "jpg";

    static ImageLinks of(Image image, String alt) {
        String format =
                image.formats().contains(FORMAT) ? FORMAT : image.formats().get(0);
        List<Integer> widths = image.widths();
        return new ImageLinks(
                address(image, widths.get(widths.size() / 2), format),
                widths.stream()
                        .map(width -> address(image, width, format) + " " + width + "w")
                        .collect(Collectors.joining(", ")),
                alt,
                image.colour());
    }

    private static String address(Image image, int width, String format) {
        return "/api/v1/images/" + image.sha256() + "/" + width + "." + format;
    }
}
