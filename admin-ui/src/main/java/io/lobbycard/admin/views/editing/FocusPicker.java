package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.admin.views.scripts.Scripts;
import io.lobbycard.catalog.FocalPoint;
import io.lobbycard.catalog.Image;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The uncut picture with a mark on what must stay in sight and a frame around what cards will show. The mark is set by a
 * click or moved with the arrow keys; the script that does so tells each change.
 */
class FocusPicker extends Div {

    /** The mark and the frame around what cards show. */
    private static final int WITHOUT_PICTURE = 2;

    private final Div frame = new Div();
    private final Paragraph said = new Paragraph();
    private final Button none = new Button(say("artwork.focus.none"), press -> choose(null));
    private @Nullable FocalPoint value;
    private transient Runnable changed = () -> {};

    FocusPicker() {
        addClassName("lobby-focus");
        Div cut = new Div();
        cut.addClassName("lobby-focus-cut");
        Div mark = new Div();
        mark.addClassName("lobby-focus-mark");
        mark.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "application")
                .setAttribute("aria-label", say("artwork.focus.mark"));
        frame.add(cut, mark);
        frame.addClassName("lobby-focus-frame");
        Paragraph help = new Paragraph(say("artwork.focus.help"));
        help.addClassName("lobby-quiet");
        none.addThemeVariants(ButtonVariant.TERTIARY);
        said.getElement().setAttribute("aria-live", "polite");
        add(help, frame, said, none);
        getElement()
                .addEventListener("focus-set", event -> {
                    JsonNode data = event.getEventData();
                    choose(new FocalPoint(
                            data.get("event.detail.x").asDouble(),
                            data.get("event.detail.y").asDouble()));
                })
                .addEventData("event.detail.x")
                .addEventData("event.detail.y");
    }

    /** The picture costs its original's decoding, so that it comes only when somebody wants to see it. */
    void show(Supplier<Image> uncut) {
        if (frame.getComponentCount() == WITHOUT_PICTURE) {
            frame.addComponentAsFirst(new Picture(uncut.get(), "", "40rem"));
            show();
        }
    }

    void setValue(@Nullable FocalPoint focus) {
        value = focus;
        none.setEnabled(focus != null);
        said.setText(focus == null ? say("artwork.focus.uncut") : say("artwork.focus.at", focus.x(), focus.y()));
        show();
    }

    @Nullable
    FocalPoint getValue() {
        return value;
    }

    void onChange(Runnable receiver) {
        changed = receiver;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void choose(@Nullable FocalPoint focus) {
        setValue(focus);
        changed.run();
    }

    private void show() {
        if (!isAttached() || frame.getComponentCount() == WITHOUT_PICTURE) {
            return;
        }
        FocalPoint focus = value;
        Scripts.run(
                this,
                List.of("/admin/focus-picker.js"),
                "window.lobbycardFocusPicker(this, $0, $1, $2)",
                focus != null,
                focus == null ? 0.5 : focus.x(),
                focus == null ? 0.5 : focus.y());
    }
}
