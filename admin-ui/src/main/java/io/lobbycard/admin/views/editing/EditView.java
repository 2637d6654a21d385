package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import io.lobbycard.admin.views.fields.WrongFields;
import io.lobbycard.admin.views.keys.Keys;
import io.lobbycard.admin.views.leaving.LeaveGuard;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.TitleId;

/** A view in which one thing is changed: the way back to its title, a form, and a button that saves what is new. */
abstract class EditView extends Section implements BeforeLeaveObserver, HasDynamicTitle {

    private final Button save = new Button(say("edit.save"), press -> save());
    private final LeaveGuard guard = new LeaveGuard(this);
    private String heading = "";

    EditView() {
        addClassName("lobby-title");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Keys.saves(save);
    }

    /** Stores what the form says, or tells what is wrong with it. */
    abstract void save();

    void show(TitleId title, String what, Component form) {
        show(new Anchor("titles/" + title, say("edit.back")), what, form);
    }

    /** @param back where else to go from here */
    void show(Component back, String what, Component form) {
        heading = what;
        Div actions = new Div(new H1(what), save);
        actions.addClassNames("lobby-actions", "lobby-spread");
        removeAll();
        add(back, actions, form);
        unsaved(false);
    }

    /** Says that nothing was saved, and goes to the first field that needs another value. */
    void marked(String why) {
        Notices.marked(why);
        WrongFields.focusFirst(this);
    }

    void unsaved(boolean now) {
        save.setEnabled(now);
        guard.unsaved(now);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        guard.leaving(leaving);
    }

    @Override
    public String getPageTitle() {
        return say("page", heading);
    }
}
