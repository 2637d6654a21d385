package io.lobbycard.admin.views.notices;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

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
        Notification notification = show(text, 0);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.add(new Button(say("notice.close"), press -> notification.close()));
    }

    /** Says that nothing was done for fields that are marked; goes by itself, for the marks stay. */
    public static void marked(String text) {
        show(text, LONG_MILLIS).addThemeVariants(NotificationVariant.ERROR);
    }

    /** Says what was done and offers to undo it while the message is there. */
    public static void undoable(String text, Runnable undo) {
        Notification notification = show(text, LONG_MILLIS);
        notification.add(new Button(say("notice.undo"), press -> {
            notification.close();
            undo.run();
        }));
    }

    private static Notification show(String text, int millis) {
        Notification notification = new Notification();
        notification.setDuration(millis);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.addClassName("lobby-notification");
        notification.add(new Span(text));
        notification.open();
        return notification;
    }
}
