package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.artwork.LastPictures;
import io.lobbycard.admin.views.artwork.VerdictText;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Title;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what an artwork shows, and sees at once what the representation check makes of it. */
@Route("artwork/:artwork/edit")
@Dependent
@RolesAllowed(Roles.EDITOR)
class EditArtworkView extends EditView implements BeforeEnterObserver {

    private static final int CHANGED_MEANWHILE = 412;

    private final transient Catalog catalog;
    private final transient ArtworkEditing editing;
    private final Div verdict = new Div();
    private @Nullable ArtworkForm form;
    private @Nullable ArtworkRevision opened;

    @Inject
    EditArtworkView(Catalog catalog, ArtworkEditing editing) {
        this.catalog = catalog;
        this.editing = editing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String id = entering.getRouteParameters().get("artwork").orElse("");
        artwork(id)
                .ifPresentOrElse(
                        this::open, () -> entering.rerouteToError(NotFoundException.class, say("artwork.unknown", id)));
    }

    private Optional<Artwork> artwork(String id) {
        try {
            return catalog.artwork(new ArtworkId(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void open(Artwork artwork) {
        Title title = catalog.title(artwork.title()).orElseThrow();
        FaceBox box = new FaceBox(artwork);
        FocusPicker focus = new FocusPicker();
        Details focusing = new Details(say("artwork.focus"), focus);
        focusing.addOpenedChangeListener(opened -> focus.show(() -> editing.uncut(artwork.id())));
        ArtworkRevision revision = editing.revision(artwork.id()).orElseThrow();
        opened = revision;
        form = new ArtworkForm(revision, title, box, focus, this::changed);
        verdict.removeAll();
        verdict.add(new VerdictText(artwork));
        Div seen = new Div(box, verdict, focusing);
        seen.addClassNames("lobby-stack", "lobby-stays");
        Div columns = new Div(seen, form);
        columns.addClassName("lobby-halves");
        show(ways(artwork, title), say("artwork.edit.of", title.name()), columns);
    }

    /** Back to the title, and on to the pictures beside this one. */
    private Nav ways(Artwork artwork, Title title) {
        Nav ways = new Nav(new Anchor("titles/" + title.id() + "#artwork-" + artwork.id(), say("edit.back")));
        ways.getElement().setAttribute("aria-label", say("title.path"));
        ways.addClassName("lobby-links");
        List<Artwork> all = catalog.artworks(title.id()).stream()
                .filter(each ->
                        each.status() != ArtworkStatus.RETIRED || each.id().equals(artwork.id()))
                .toList();
        int place = all.stream().map(Artwork::id).toList().indexOf(artwork.id());
        if (place > 0) {
            ways.add(way(all.get(place - 1), "artwork.edit.previous"));
        }
        if (place + 1 < all.size()) {
            ways.add(way(all.get(place + 1), "artwork.edit.next"));
        }
        return ways;
    }

    private static Anchor way(Artwork artwork, String key) {
        return new Anchor("artwork/" + artwork.id() + "/edit", say(key));
    }

    private void changed() {
        unsaved(true);
        if (form != null && form.check()) {
            verdict.removeAll();
            verdict.add(new VerdictText(editing.tryOut(form.edited())));
        }
    }

    @Override
    void save() {
        if (form == null || !form.check()) {
            marked(say("edit.wrong"));
            return;
        }
        ArtworkRevision edited = form.edited();
        LastPictures.ask(catalog, Set.of(edited.id()), say("edit.save"), () -> store(edited));
    }

    private void store(ArtworkRevision edited) {
        try {
            Artwork saved = editing.save(edited, SignedIn.name());
            unsaved(false);
            Notices.done(say("artwork.edit.saved." + saved.status()));
            UI.getCurrent().navigate("titles/" + saved.title());
        } catch (ProblemException problem) {
            if (problem.problem().status() == CHANGED_MEANWHILE) {
                editing.revision(edited.id()).ifPresent(theirs -> settle(edited, theirs));
            } else {
                Notices.failed(String.valueOf(problem.problem().detail()));
            }
        }
    }

    private void settle(ArtworkRevision mine, ArtworkRevision theirs) {
        ConflictDialog.of(
                        opened == null ? theirs : opened,
                        theirs,
                        () -> store(mine.inPlaceOf(theirs)),
                        () -> artwork(theirs.id().value()).ifPresent(this::open))
                .open();
    }
}
