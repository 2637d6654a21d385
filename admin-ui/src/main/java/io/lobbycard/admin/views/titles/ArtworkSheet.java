package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.admin.views.artwork.StatusBadge;
import io.lobbycard.admin.views.artwork.VerdictBadge;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.LanguageTag;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Artworks one in a row, to be sorted and told apart at a glance. */
class ArtworkSheet extends Grid<Artwork> {

    private static final String PLACE = "7rem";

    /** @param edited whether whoever looks may edit artworks */
    ArtworkSheet(boolean edited) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("lobby-sheet");
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", say("gallery.sheet"));
        addComponentColumn(artwork -> new Picture(artwork.image(), artwork.alt(), PLACE))
                .setHeader(say("sheet.picture"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addComponentColumn(artwork -> edited
                        ? new Anchor(
                                "artwork/" + artwork.id() + "/edit",
                                artwork.id().value())
                        : new Code(artwork.id().value()))
                .setHeader(say("sheet.id"))
                .setWidth("10rem")
                .setComparator(Artwork::id);
        addComponentColumn(ArtworkSheet::verdict)
                .setHeader(say("sheet.verdict"))
                .setComparator(artwork -> artwork.representation().verdict())
                .setWidth("9rem")
                .setFlexGrow(0);
        addComponentColumn(artwork -> new StatusBadge(artwork.status()))
                .setHeader(say("sheet.status"))
                .setComparator(Artwork::status)
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(artwork -> Words.name(artwork.kind()))
                .setHeader(say("artwork.kind"))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setSortable(true);
        addColumn(ArtworkSheet::faces)
                .setHeader(say("artwork.depictions"))
                .setWidth("9rem")
                .setComparator(
                        Comparator.comparingInt(artwork -> artwork.depictions().size()));
        addColumn(ArtworkSheet::language).setHeader(say("artwork.language")).setSortable(true);
    }

    private static Div verdict(Artwork artwork) {
        Div said = new Div();
        if (artwork.described()) {
            said.add(new VerdictBadge(artwork.representation().verdict()));
        } else {
            said.setText(say("artwork.to-describe"));
        }
        return said;
    }

    private static String faces(Artwork artwork) {
        return artwork.depictions().isEmpty()
                ? say("artwork.nobody")
                : artwork.depictions().stream().map(Depiction::name).collect(Collectors.joining(", "));
    }

    private static String language(Artwork artwork) {
        LanguageTag language = artwork.language();
        return language == null ? say("artwork.language.none") : language.name();
    }
}
