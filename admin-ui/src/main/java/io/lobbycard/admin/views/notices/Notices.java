package io.lobbycard.admin.views.notices;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.lobbycard.admin.views.keys.Keys;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Objects;

/** Shows short messages at the bottom of the page; what says the same as one that is there takes its place. */
public final class Notices {

    private static final int SHORT_MILLIS = 5_000;
    private static final int LONG_MILLIS = 12_000;

    private Notices() {}

    public static void done(String text) {
        Notification notification = show(new Notification(), text, SHORT_MILLIS);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        once(text, notification);
    }

    /** Says what went wrong; stays until it is closed. */
    public static void failed(String text) {
        Notification notification = new Notification();
        show(notification, text, 0, button(notification, "notice.close", () -> {}));
        notification.addThemeVariants(NotificationVariant.ERROR);
        once(text, notification);
    }

    /** Says that nothing was done for fields that are marked; goes by itself, for the marks stay. */
    public static void marked(String text) {
        Notification notification = show(new Notification(), text, LONG_MILLIS);
        notification.addThemeVariants(NotificationVariant.ERROR);
        once(text, notification);
    }

    /** Says what was done and offers to undo it, by a button and a key, while the message is there. */
    public static void undoable(String text, Runnable undo) {
        Notification notification = new Notification();
        Button button = button(notification, "notice.undo", undo);
        // whoever presses it twice undoes this once
        button.setDisableOnClick(true);
        Keys.presses(button, Key.KEY_Z);
        Span key = new Span(say("notice.undo.key"));
        key.addClassName("lobby-quiet");
        show(notification, text, LONG_MILLIS, key, button);
    }

    /** Closes the one that says so already, for one is enough, and the newer one is read out again. */
    private static void once(String text, Notification newer) {
        Open open = Objects.requireNonNullElseGet(ComponentUtil.getData(UI.getCurrent(), Open.class), Open::new);
        ComponentUtil.setData(UI.getCurrent(), Open.class, open);
        Notification older = open.byText.put(text, newer);
        if (older != null) {
            older.close();
        }
        newer.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                open.byText.remove(text, newer);
            }
        });
    }

    /** What is said on a page just now. */
    private static final class Open implements Serializable {

        private static final long serialVersionUID = 1L;

        private final HashMap<String, Notification> byText = new HashMap<>();
    }

    private static Button button(Notification notification, String words, Runnable action) {
        return new Button(say(words), press -> {
            notification.close();
            action.run();
        });
    }

    private static Notification show(Notification notification, String text, int millis, Component... more) {
        notification.setDuration(millis);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        Div line = new Div(new Span(text));
        line.addClassName("lobby-notification");
        line.add(more);
        notification.add(line);
        notification.open();
        return notification;
    }
}
