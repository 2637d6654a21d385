package io.lobbycard.admin.views.operations;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.personalization.Snapshots;

/** Serves neutral artwork to everybody, and ends that again. */
class KillSwitchPanel extends Article {

    private final transient Snapshots snapshots;
    private final String operator;
    private final Paragraph state = new Paragraph();
    private final Button change = new Button("", press -> ask());

    KillSwitchPanel(Snapshots snapshots, String operator) {
        this.snapshots = snapshots;
        this.operator = operator;
        addClassName("lobby-panel");
        add(new H2(say("kill-switch.title")), state, change);
    }

    void refresh() {
        boolean on = snapshots.killSwitch();
        state.setClassName("lobby-alert", on);
        state.setText(say(on ? "kill-switch.on" : "kill-switch.off"));
        change.setText(say(on ? "kill-switch.end" : "kill-switch.start"));
    }

    private void ask() {
        boolean on = !snapshots.killSwitch();
        new ReasonDialog(
                        say(on ? "kill-switch.start" : "kill-switch.end"),
                        say(on ? "kill-switch.start.text" : "kill-switch.end.text"),
                        reason -> {
                            snapshots.killSwitch(on, operator, reason);
                            Notices.undoable(say(on ? "kill-switch.on" : "kill-switch.off"), () -> {
                                snapshots.killSwitch(!on, operator, say("kill-switch.undone"));
                                refresh();
                            });
                            refresh();
                        })
                .open();
    }
}
