package io.lobbycard.admin.views.notices;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import io.lobbycard.admin.views.keys.Keys;
import java.util.ArrayDeque;
import java.util.Deque;

/** A page's offers to undo something, the newest of which a key takes. */
final class UndoKey {

    private final Deque<Button> offers = new ArrayDeque<>();

    private UndoKey() {}

    static UndoKey of(UI page) {
        UndoKey known = ComponentUtil.getData(page, UndoKey.class);
        if (known != null) {
            return known;
        }
        UndoKey made = new UndoKey();
        ComponentUtil.setData(page, UndoKey.class, made);
        Keys.alt(page, Key.KEY_Z, made::press);
        return made;
    }

    /** From now on the key presses this button, until it was pressed or its message is gone. */
    void offer(Notification message, Button undo) {
        undo.getElement().setAttribute("aria-keyshortcuts", "Alt+Z");
        offers.push(undo);
        undo.addClickListener(press -> offers.remove(undo));
        message.addDetachListener(gone -> offers.remove(undo));
    }

    private void press() {
        if (!offers.isEmpty()) {
            offers.pop().click();
        }
    }
}
