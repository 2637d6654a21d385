package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.lobbycard.admin.views.artwork.Picture;
import io.lobbycard.admin.views.artwork.StatusBadge;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.SimilarArtworks;
import io.lobbycard.catalog.SimilarArtworks.Pair;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;

/** Pictures of a title that look alike, side by side, with the choice which of them to keep. */
@RolesAllowed(Roles.EDITOR)
class LookAlikePanel extends Section {

    private static final String PLACE = "(max-width: 45rem) 50vw, 18rem";

    private final transient SimilarArtworks similar;
    private final transient ArtworkEditing editing;
    private final String editor;
    private final transient Consumer<Artwork> chosen;
    private final H2 heading;

    /** @param chosen hears which picture to go on with */
    LookAlikePanel(
            Pair pair, SimilarArtworks similar, ArtworkEditing editing, String editor, Consumer<Artwork> chosen) {
        this.similar = similar;
        this.editing = editing;
        this.editor = editor;
        this.chosen = chosen;
        addClassName("lobby-alike");
        heading = new H2(say(pair.differing() == 0 ? "alike.same" : "alike.near"));
        Paragraph what = new Paragraph(say("alike.what", SimilarArtworks.PLACES - pair.differing()));
        Div pictures = new Div(picture(pair.older(), "alike.older"), picture(pair.newer(), "alike.newer"));
        pictures.addClassName("lobby-alike-pictures");
        Div choices = new Div(
                new Button(say("alike.keep-both"), press -> keepBoth(pair)),
                keeping("alike.keep-older", pair.older(), pair.newer()),
                keeping("alike.keep-newer", pair.newer(), pair.older()));
        choices.addClassName("lobby-badges");
        add(heading, what, pictures, choices);
        if (pair.older().status() == ArtworkStatus.LIVE || pair.newer().status() == ArtworkStatus.LIVE) {
            Paragraph live = new Paragraph(say("alike.live"));
            live.addClassName("lobby-quiet");
            add(live);
        }
    }

    private static Div picture(Artwork artwork, String caption) {
        Image image = artwork.image();
        Div place = new Div(
                new Picture(image, artwork.alt(), PLACE),
                new Span(say(caption, image.width(), image.height())),
                new StatusBadge(artwork.status()));
        place.addClassName("lobby-alike-picture");
        return place;
    }

    /** Retires the other one; what members see already is for reviewers to end. */
    private Button keeping(String key, Artwork kept, Artwork other) {
        Button button = new Button(
                say(key),
                press -> attempt(kept, () -> {
                    Artwork retired = editing.retire(other.id(), editor);
                    Notices.undoable(
                            say("artwork.retired"),
                            () -> attempt(other, () -> editing.undoRetire(other.id(), retired.version(), editor)));
                }));
        button.setEnabled(other.status() != ArtworkStatus.LIVE);
        return button;
    }

    private void keepBoth(Pair pair) {
        attempt(
                pair.newer(),
                () -> similar.keepBoth(pair.older().id(), pair.newer().id(), editor));
    }

    /** Where the choice begins. */
    Component start() {
        return heading;
    }

    private void attempt(Artwork next, Runnable step) {
        try {
            step.run();
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
        chosen.accept(next);
    }
}
