package io.lobbycard.admin.views;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A short page that says what is the matter and where to go from there. */
abstract class Notice extends Div implements HasDynamicTitle {

    private String title = "";

    void show(String titleKey, String text) {
        title = say(titleKey);
        addClassName("lobby-notice");
        removeAll();
        add(new H1(title), new Paragraph(text), new Anchor(".", say("error.back")));
    }

    @Override
    public String getPageTitle() {
        return say("page", title);
    }
}
