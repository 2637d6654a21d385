package io.lobbycard.admin.views.artwork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import io.lobbycard.catalog.Image;
import java.util.stream.Collectors;

/** A picture in the rendition that fits its place; it never moves what is around it while it loads. */
@Tag(Tag.IMG)
public final class Picture extends Component {

    /**
     * @param alt what the picture shows; empty where the text beside it says so already
     * @param sizes the width of its place as in HTML's {@code sizes}, such as {@code 5rem}
     */
    public Picture(Image image, String alt, String sizes) {
        getElement()
                .setAttribute("src", address(image, image.widths().getFirst()))
                .setAttribute("srcset", sourceSet(image))
                .setAttribute("sizes", sizes)
                .setAttribute("alt", alt)
                .setAttribute("width", Integer.toString(image.width()))
                .setAttribute("height", Integer.toString(image.height()))
                .setAttribute("loading", "lazy")
                .setAttribute("decoding", "async");
        String placeholder = image.placeholder();
        if (placeholder != null) {
            getElement()
                    .getStyle()
                    .set("background", image.colour() + " url(" + placeholder + ") center / cover no-repeat");
        }
    }

    /** Where the rendition of this width lies, as a JPEG, which every browser shows. */
    public static String address(Image image, int width) {
        return "/api/v1/images/" + image.sha256() + "/" + width + ".jpg";
    }

    private static String sourceSet(Image image) {
        return image.widths().stream()
                .map(width -> address(image, width) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }
}
