package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkStatus;
import java.util.List;

/** Says that members see a plain card of a title, and how that ends. */
class PlainCardNotice extends Div {

    /** @param artworks all of the title, none of which may be shown */
    PlainCardNotice(List<Artwork> artworks) {
        long waiting = artworks.stream()
                .filter(artwork -> artwork.status() != ArtworkStatus.RETIRED)
                .count();
        addClassName("lobby-alert");
        getElement().setAttribute("role", "status");
        add(VaadinIcon.WARNING.create(), new Span(say("gallery.bare", waiting)));
    }
}
