package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.lobbycard.catalog.ScreenShare;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody is on screen, as minutes and seconds or as a share of the running time. A share becomes the time that it
 * comes to as soon as it is typed, and the share of any time stands beside it.
 */
class ScreenTimeField extends TextField {

    static final String WIDTH = "10rem";

    private final transient IntSupplier runningTime;
    private final Span share = new Span();

    ScreenTimeField(IntSupplier runningTime) {
        this.runningTime = runningTime;
        setAriaLabel(say("edit.screen-time"));
        setPlaceholder(say("edit.screen-time.form"));
        setWidth(WIDTH);
        share.addClassNames("lobby-quiet", "lobby-unbroken");
        setSuffixComponent(share);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed();
            }
        });
    }

    void show(@Nullable Integer seconds) {
        setValue(seconds == null ? "" : ScreenTime.text(seconds));
        showShare();
    }

    private void typed() {
        if (check() && ScreenShare.isMeant(getValue())) {
            show(seconds());
        } else {
            showShare();
        }
    }

    /** Which share of the running time the time is, as far as both are known. */
    final void showShare() {
        int whole = runningTime.getAsInt();
        share.setText(ScreenTime.seconds(getValue()).stream()
                .filter(seconds -> seconds <= whole && whole > 0)
                .mapToObj(seconds -> new ScreenShare((double) seconds / whole).toString())
                .findFirst()
                .orElse(""));
    }

    /** Marks the field with what is wrong and says whether nothing is. */
    final boolean check() {
        String wrong = wrong();
        setErrorMessage(wrong);
        setInvalid(!wrong.isEmpty());
        return wrong.isEmpty();
    }

    private String wrong() {
        if (isEmpty() || ScreenTime.seconds(getValue()).isPresent()) {
            return "";
        }
        if (!ScreenShare.isMeant(getValue())) {
            return say("edit.screen-time.wrong");
        }
        try {
            ScreenShare.of(getValue());
        } catch (IllegalArgumentException outside) {
            return say("edit.screen-share.wrong");
        }
        return runningTime.getAsInt() > 0 ? "" : say("edit.screen-share.of-nothing");
    }

    /** What it says; to be asked for only after {@link #check} said that it is good. */
    final @Nullable Integer seconds() {
        if (isEmpty()) {
            return null;
        }
        return ScreenShare.isMeant(getValue())
                ? (Integer) ScreenShare.of(getValue()).seconds(runningTime.getAsInt())
                : (Integer) ScreenTime.seconds(getValue()).orElseThrow();
    }
}
