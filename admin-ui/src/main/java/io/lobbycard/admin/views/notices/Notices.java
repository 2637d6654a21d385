package io.lobbycard.admin.views.notices;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.lobbycard.admin.views.keys.Keys;

/** Shows short messages at the bottom of the page. */
public final class Notices {

    private static final int SHORT_MILLIS = 5_000;
    private static final int LONG_MILLIS = 12_000;

    private Notices() {}

    public static void done(String text) {
        show(text, SHORT_MILLIS).addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Says what went wrong; stays until it is closed. */
    public static void failed(String text) {
        Notification notification = show(text, 0, "notice.close", () -> {});
        notification.addThemeVariants(NotificationVariant.ERROR);
    }

    /** Says that nothing was done for fields that are marked; goes by itself, for the marks stay. */
    public static void marked(String text) {
        show(text, LONG_MILLIS).addThemeVariants(NotificationVariant.ERROR);
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

    private static Notification show(String text, int millis) {
        return show(new Notification(), text, millis);
    }

    private static Notification show(String text, int millis, String words, Runnable action) {
        Notification notification = new Notification();
        return show(notification, text, millis, button(notification, words, action));
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
