package io.lobbycard.admin.views.keys;

import com.vaadin.flow.component.Component;

/** Where those who work with the keyboard go on after what they had under their hands is gone. */
public final class Focus {

    private Focus() {}

    /** Takes the focus to something that need not be a field or a button, so that it is read out at once. */
    public static void on(Component place) {
        // waits until what the same answer brings is there and a dialog that it closes has given its focus back
        place.getElement().executeJs("if (this.tabIndex < 0) { this.tabIndex = -1; } setTimeout(() => this.focus())");
    }

    /** The same where nothing has the focus any more, because what had it went by itself. */
    public static void ifLost(Component place) {
        place.getElement().executeJs("""
                if (this.tabIndex < 0) { this.tabIndex = -1; }
                setTimeout(() => {
                    const at = document.activeElement;
                    if (at === null || at === document.body || !at.checkVisibility()) { this.focus(); }
                })""");
    }
}
