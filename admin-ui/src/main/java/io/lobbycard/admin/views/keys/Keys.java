package io.lobbycard.admin.views.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import io.lobbycard.admin.views.scripts.Scripts;
import java.util.List;

/**
 * Keys that do what a button does. What somebody has just typed counts: a field sends its text when the focus leaves it, so
 * each key takes the focus away for a moment. The browser does nothing of its own with them.
 */
public final class Keys {

    private static final List<String> SCRIPT = List.of("/admin/keys.js");

    private Keys() {}

    /** Ctrl+S, in place of the browser's own saving. */
    public static void saves(Button button) {
        typedCounts(button.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL));
    }

    /** Enter in a field, which then needs no way to the button. */
    public static void enters(Component field, Button button) {
        typedCounts(
                Shortcuts.addShortcutListener(field, button::click, Key.ENTER).listenOn(field));
    }

    /** Alt and a letter, anywhere in the page as long as the view is there. */
    public static void alt(Component view, Key letter, Runnable action) {
        typedCounts(Shortcuts.addShortcutListener(view, action::run, letter, KeyModifier.ALT));
    }

    /**
     * Alt and a letter, anywhere in the page as long as the button is there; where several have the same key, the newest.
     * The browser presses it itself, so that what the press tells the server is what was on the screen. A key that is held
     * presses it once.
     */
    public static void presses(Button button, Key letter) {
        String code = letter.getKeys().getFirst();
        button.addAttachListener(attached -> Scripts.run(button, SCRIPT, "window.lobbycardPresses(this, $0)", code));
    }

    /** Fetches the script with the frame of the page, or the first key after a message would come before it. */
    public static void fetch(HasElement frame) {
        Scripts.run(frame, SCRIPT, "true");
    }

    private static void typedCounts(ShortcutRegistration key) {
        key.resetFocusOnActiveElement();
        key.setBrowserDefaultAllowed(false);
    }
}
