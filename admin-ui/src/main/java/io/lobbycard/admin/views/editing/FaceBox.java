package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.admin.views.scripts.Scripts;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.FaceFrame;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The picture with a box on it that measures how much of the picture a face takes. The box is drawn with the mouse or
 * moved with the arrow keys and sized with Shift and the arrow keys; the script that does so tells where it is when that is
 * done, and nothing of a box that nobody has touched.
 */
class FaceBox extends Div {

    private static final List<String> SCRIPT = List.of("/admin/face-box.js");
    private static final double SMALLEST = 0.01;

    private final Div known = new Div();
    private transient Consumer<FaceFrame> measured = frame -> {};

    FaceBox(Artwork artwork) {
        addClassName("lobby-face");
        Div box = new Div();
        box.addClassName("lobby-face-box");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "application")
                .setAttribute("aria-label", say("artwork.edit.box"));
        known.getElement().setAttribute("aria-hidden", "true");
        Div frame = new Div(new Picture(artwork.image(), artwork.alt(), "40rem"), known, box);
        frame.addClassName("lobby-face-frame");
        Paragraph help = new Paragraph(say("artwork.edit.box.help"));
        help.addClassName("lobby-quiet");
        add(frame, help);
        getElement()
                .addEventListener(
                        "face-measured",
                        event -> measured.accept(frame(event.getEventData().get("event.detail"))))
                .addEventData("event.detail");
    }

    /** The boxes that were drawn around faces, with whose they are. */
    void show(List<Depiction> depictions) {
        known.removeAll();
        for (Depiction each : depictions) {
            FaceFrame frame = each.frame();
            if (frame != null) {
                Div drawn = new Div(new Span(each.name()));
                drawn.addClassName("lobby-face-known");
                drawn.getStyle()
                        .set("inset-inline-start", percent(frame.left()))
                        .set("inset-block-start", percent(frame.top()))
                        .set("inline-size", percent(frame.width()))
                        .set("block-size", percent(frame.height()));
                known.add(drawn);
            }
        }
    }

    /**
     * From now on whatever box is drawn goes there.
     *
     * @param from where the box is to begin, or null for a place of its own
     */
    void measure(@Nullable FaceFrame from, Consumer<FaceFrame> receiver) {
        measured = receiver;
        if (from == null) {
            Scripts.run(this, SCRIPT, "window.lobbycardFaceBox(this)");
        } else {
            Scripts.run(
                    this,
                    SCRIPT,
                    "window.lobbycardFaceBox(this, {x: $0, y: $1, width: $2, height: $3})",
                    from.left(),
                    from.top(),
                    from.width(),
                    from.height());
        }
    }

    /** What a browser sends is cut to the picture. */
    private static FaceFrame frame(JsonNode sent) {
        double width = Math.clamp(sent.path("width").asDouble(0), SMALLEST, 1);
        double height = Math.clamp(sent.path("height").asDouble(0), SMALLEST, 1);
        return new FaceFrame(
                Math.clamp(sent.path("x").asDouble(0), 0, 1 - width),
                Math.clamp(sent.path("y").asDouble(0), 0, 1 - height),
                width,
                height);
    }

    private static String percent(double share) {
        return share * 100 + "%";
    }
}
