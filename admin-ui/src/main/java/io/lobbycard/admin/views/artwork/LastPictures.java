package io.lobbycard.admin.views.artwork;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks before pictures are taken from members, where whoever does it must know something first: that a title loses the last
 * one that may be shown, which leaves members a plain card, or what the caller has to say.
 */
public final class LastPictures {

    private LastPictures() {}

    /**
     * Goes on at once where every title keeps a picture, and otherwise only when whoever is asked says so.
     *
     * @param going artworks that members would no longer be shown
     * @param what the button that goes on, such as "Retire"
     */
    public static void ask(Catalog catalog, Set<ArtworkId> going, String what, Runnable goOn) {
        ask(catalog, going, what, List.of(), goOn);
    }

    /**
     * The same with more to say.
     *
     * @param besides sentences that must be known before, too; if there is one, it is always asked
     */
    public static void ask(Catalog catalog, Set<ArtworkId> going, String what, List<String> besides, Runnable goOn) {
        List<Title> bare = leftBare(catalog, going);
        if (bare.isEmpty() && besides.isEmpty()) {
            goOn.run();
        } else {
            dialog(bare, what, besides, goOn).open();
        }
    }

    /** Whether its title would have nothing to show without this artwork, which it has now. */
    public static boolean isLast(Catalog catalog, Artwork artwork) {
        return !leftBare(catalog, Set.of(artwork.id())).isEmpty();
    }

    private static List<Title> leftBare(Catalog catalog, Set<ArtworkId> going) {
        return going.stream()
                .map(catalog::artwork)
                .flatMap(Optional::stream)
                .filter(Artwork::servable)
                .map(Artwork::title)
                .distinct()
                .filter(title -> keepsNone(catalog.artworks(title), going))
                .map((TitleId title) -> catalog.title(title).orElseThrow())
                .toList();
    }

    private static boolean keepsNone(List<Artwork> artworks, Set<ArtworkId> going) {
        return artworks.stream().filter(Artwork::servable).allMatch(artwork -> going.contains(artwork.id()));
    }

    private static ConfirmDialog dialog(List<Title> bare, String what, List<String> besides, Runnable goOn) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(bare.isEmpty() ? say("ask.first", what) : say("last-picture.title", bare.size()));
        Div text = new Div();
        text.addClassName("lobby-stack");
        besides.forEach(sentence -> text.add(new Paragraph(sentence)));
        if (!bare.isEmpty()) {
            text.add(new Paragraph(say("last-picture.text")), list(bare));
        }
        dialog.setText(text);
        dialog.setConfirmText(what);
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(say("reason.cancel"));
        dialog.addConfirmListener(confirmed -> goOn.run());
        return dialog;
    }

    private static UnorderedList list(List<Title> bare) {
        UnorderedList titles = new UnorderedList();
        bare.forEach(
                title -> titles.add(new ListItem(say("title.named", title.name(), Integer.toString(title.year())))));
        return titles;
    }
}
