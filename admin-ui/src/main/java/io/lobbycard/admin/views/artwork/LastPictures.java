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

/** Asks before a title loses the last picture that members may be shown, which leaves them a plain card. */
public final class LastPictures {

    private LastPictures() {}

    /**
     * Goes on at once where every title keeps a picture, and otherwise only when whoever is asked says so.
     *
     * @param going artworks that members would no longer be shown
     * @param what the button that goes on, such as "Retire"
     */
    public static void ask(Catalog catalog, Set<ArtworkId> going, String what, Runnable goOn) {
        List<Title> bare = leftBare(catalog, going);
        if (bare.isEmpty()) {
            goOn.run();
        } else {
            dialog(bare, what, goOn).open();
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

    private static ConfirmDialog dialog(List<Title> bare, String what, Runnable goOn) {
        UnorderedList titles = new UnorderedList();
        bare.forEach(
                title -> titles.add(new ListItem(say("title.named", title.name(), Integer.toString(title.year())))));
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(say("last-picture.title", bare.size()));
        dialog.setText(new Div(new Paragraph(say("last-picture.text")), titles));
        dialog.setConfirmText(what);
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(say("reason.cancel"));
        dialog.addConfirmListener(confirmed -> goOn.run());
        return dialog;
    }
}
