package io.lobbycard.admin.views.titles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.keys.Focus;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.SimilarArtworks;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.web.FileRoom;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures of a title: what needs a word first, then all of them with what can be done by whoever looks. */
@Dependent
class TitlePictures extends Div {

    private final transient Catalog catalog;
    private final transient ArtworkEditing editing;
    private final transient ArtworkReviews reviews;
    private final transient SimilarArtworks similar;
    private final transient FileRoom room;

    // asked once, for when an upload arrives there is no request that says who is signed in
    private final @Nullable String editor = SignedIn.may(ArtworkActions.class) ? SignedIn.name() : null;
    private final @Nullable String reviewer = SignedIn.may(WithdrawalActions.class) ? SignedIn.name() : null;

    private final boolean drafts = SignedIn.seesDrafts();

    private final Div words = new Div();
    private final ArtworkGallery gallery = new ArtworkGallery(this::actions, editor != null);

    @Inject
    TitlePictures(
            Catalog catalog, ArtworkEditing editing, ArtworkReviews reviews, SimilarArtworks similar, FileRoom room) {
        this.catalog = catalog;
        this.editing = editing;
        this.reviews = reviews;
        this.similar = similar;
        this.room = room;
        addClassName("lobby-stack");
        words.addClassName("lobby-stack");
        add(words, gallery);
    }

    /** Changes what changed and leaves the rest where it is: a file may be on its way in one of the cards. */
    void show(TitleId title) {
        words.removeAll();
        List<Artwork> all = catalog.artworks(title);
        if (drafts && !all.isEmpty() && all.stream().noneMatch(Artwork::servable)) {
            words.add(new PlainCardNotice(all));
        }
        if (editor != null) {
            similar.pairs(title)
                    .forEach(pair -> words.add(new LookAlikePanel(pair, similar, editing, editor, this::chosen)));
        }
        words.setVisible(words.getComponentCount() > 0);
        gallery.show(drafts ? all : all.stream().filter(Artwork::servable).toList());
    }

    private void decided(Artwork artwork) {
        show(artwork.title());
        gallery.goOnFrom(artwork.id());
    }

    /** On to the next pictures that look alike, or to the one that was kept. */
    private void chosen(Artwork kept) {
        show(kept.title());
        words.getChildren()
                .filter(LookAlikePanel.class::isInstance)
                .map(next -> ((LookAlikePanel) next).start())
                .findFirst()
                .ifPresentOrElse(Focus::on, () -> gallery.goOnFrom(kept.id()));
    }

    private Optional<Component> actions(Artwork artwork) {
        Div actions = new Div();
        actions.addClassName("lobby-stack");
        Runnable decided = () -> decided(artwork);
        if (editor != null) {
            actions.add(new ArtworkActions(artwork, editing, room, editor, () -> show(artwork.title()), decided));
        }
        if (reviewer != null && artwork.status() == ArtworkStatus.LIVE) {
            actions.add(new WithdrawalActions(artwork, catalog, reviews, reviewer, decided));
        }
        return actions.getComponentCount() == 0 ? Optional.empty() : Optional.of(actions);
    }
}
