package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.catalog.Artwork;
import java.util.function.DoubleConsumer;

/**
 * The picture with a box on it that measures how much of the picture a face takes. The box is drawn with the mouse or
 * moved with the arrow keys and sized with Shift and the arrow keys; the script that does so tells each change.
 */
class FaceBox extends Div {

    private transient DoubleConsumer measured = share -> {};

    FaceBox(Artwork artwork) {
        addClassName("lobby-face");
        Div box = new Div();
        box.addClassName("lobby-face-box");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "application")
                .setAttribute("aria-label", say("artwork.edit.box"));
        Div frame = new Div(new Picture(artwork.image(), artwork.alt(), "40rem"), box);
        frame.addClassName("lobby-face-frame");
        Paragraph help = new Paragraph(say("artwork.edit.box.help"));
        help.addClassName("lobby-quiet");
        add(frame, help);
        getElement()
                .addEventListener(
                        "face-measured",
                        event -> measured.accept(
                                event.getEventData().get("event.detail").asDouble()))
                .addEventData("event.detail");
    }

    /** From now on whatever the box measures, a share of the picture's area, goes there. */
    void measure(DoubleConsumer receiver) {
        measured = receiver;
        getElement().executeJs("window.lobbycardFaceBox(this)");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://admin/face-box.js");
    }
}
