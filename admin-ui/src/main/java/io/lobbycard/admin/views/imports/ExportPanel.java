package io.lobbycard.admin.views.imports;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.lobbycard.catalog.Exports;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;

/** What can be taken out of the catalogue as a file. */
@RolesAllowed(Roles.EDITOR)
class ExportPanel extends Article {

    ExportPanel(Exports exports) {
        addClassName("lobby-panel");
        Div links = new Div();
        links.addClassName("lobby-links");
        for (String kind : exports.kinds()) {
            Anchor link = new Anchor("/api/v1/exports/" + kind + ".csv", say("exports.link", kind));
            link.getElement().setAttribute("download", true);
            link.setRouterIgnore(true);
            links.add(link);
        }
        add(new H2(say("exports.title")), new Paragraph(say("exports.help")), links);
    }
}
