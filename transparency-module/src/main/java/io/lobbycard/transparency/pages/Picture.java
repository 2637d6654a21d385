package io.lobbycard.transparency.pages;

import io.lobbycard.catalog.Image;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a page needs it.
 *
 * @param webp addresses and widths of the WebP renditions, or null if there are none
 * @param colour what to show until it comes, such as {@code #20304a}, or null
 * @param src the rendition for browsers that choose none of {@code srcset}
 */
public record Picture(
        String alt,
        @Nullable String webp,
        String srcset,
        String src,
        int width,
        int height,
        @Nullable String colour) {

    private static final String WEBP = "webp";
    private static final String JPEG = "jpg";
    private static final int USUAL_WIDTH = 640;

    /** The picture, or null where there is no file to show. */
    public static @Nullable Picture of(@Nullable Image image, String alt) {
        if (image == null || image.widths().isEmpty()) {
            return null;
        }
        int usual = image.widths().stream()
                .filter(width -> width <= USUAL_WIDTH)
                .reduce(image.widths().getFirst(), Math::max);
        return new Picture(
                alt,
                image.formats().contains(WEBP) ? addresses(image, WEBP) : null,
                addresses(image, JPEG),
                address(image, usual, JPEG),
                image.width(),
                image.height(),
                image.colour());
    }

    private static String addresses(Image image, String format) {
        return image.widths().stream()
                .map(width -> address(image, width, format) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    private static String address(Image image, int width, String format) {
        return "/api/v1/images/" + image.sha256() + "/" + width + "." + format;
    }
}
