package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says that members see a plain card of a title, and how that ends. */
class PlainCardNotice extends Div {

    /** @param artworks how many there are, none of which may be shown */
    PlainCardNotice(int artworks) {
        addClassName("lobby-alert");
        getElement().setAttribute("role", "status");
        add(VaadinIcon.WARNING.create(), new Span(say("gallery.bare", artworks)));
    }
}
