package io.lobbycard.admin.views.leaving;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.io.Serializable;

/** Asks before a view is left, or the browser closes it, while something in it is not saved. */
public final class LeaveGuard implements Serializable {

    private final Component view;
    private boolean unsaved;

    public LeaveGuard(Component view) {
        this.view = view;
    }

    public void unsaved(boolean now) {
        unsaved = now;
        view.getElement().executeJs("window.onbeforeunload = $0 ? leaving => leaving.preventDefault() : null", now);
    }

    public void leaving(BeforeLeaveEvent leaving) {
        if (!unsaved) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction later = leaving.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(say("edit.leave"));
        dialog.setText(say("edit.leave.text"));
        dialog.setConfirmText(say("edit.leave.discard"));
        dialog.setConfirmButtonTheme("error");
        dialog.setCancelable(true);
        dialog.setCancelText(say("edit.leave.stay"));
        dialog.addConfirmListener(confirmed -> {
            unsaved(false);
            later.proceed();
        });
        dialog.addCancelListener(cancelled -> later.cancel());
        dialog.open();
    }
}
