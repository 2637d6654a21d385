package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.artwork.VerdictText;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Title;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what an artwork shows, and sees at once what the representation check makes of it. */
@Route("artwork/:artwork/edit")
@Dependent
@RolesAllowed(Roles.EDITOR)
class EditArtworkView extends Section implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient Catalog catalog;
    private final transient ArtworkEditing editing;
    private final Button save = new Button(say("edit.save"), press -> save());
    private final Div verdict = new Div();
    private final LeaveGuard guard = new LeaveGuard(this);
    private @Nullable ArtworkForm form;

    @Inject
    EditArtworkView(Catalog catalog, ArtworkEditing editing) {
        this.catalog = catalog;
        this.editing = editing;
        addClassName("lobby-title");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String id = entering.getRouteParameters().get("artwork").orElse("");
        artwork(id)
                .ifPresentOrElse(
                        this::open, () -> entering.rerouteToError(NotFoundException.class, say("artwork.unknown", id)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        guard.leaving(leaving);
    }

    @Override
    public String getPageTitle() {
        return say("page", say("artwork.edit.title"));
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
        FocusPicker focus = new FocusPicker(editing.uncut(artwork.id()));
        form = editing.revision(artwork.id())
                .map(revision -> new ArtworkForm(revision, title, box, focus, this::changed))
                .orElseThrow();
        verdict.removeAll();
        verdict.add(new VerdictText(artwork));
        Div head = new Div(new H1(say("artwork.edit.of", title.name())), save);
        head.addClassNames("lobby-actions", "lobby-spread");
        Div seen = new Div(box, verdict, new Details(say("artwork.focus"), focus));
        seen.addClassNames("lobby-stack", "lobby-stays");
        Div columns = new Div(seen, form);
        columns.addClassName("lobby-halves");
        removeAll();
        add(new Anchor("titles/" + title.id(), say("edit.back")), head, columns);
        save.setEnabled(false);
        guard.unsaved(false);
    }

    private void changed() {
        guard.unsaved(true);
        save.setEnabled(true);
        if (form != null && form.check()) {
            verdict.removeAll();
            verdict.add(new VerdictText(editing.tryOut(form.edited())));
        }
    }

    private void save() {
        if (form == null || !form.check()) {
            Notices.failed(say("edit.wrong"));
            return;
        }
        try {
            Artwork saved = editing.save(form.edited(), SignedIn.name());
            guard.unsaved(false);
            Notices.done(say("artwork.edit.saved." + saved.status()));
            UI.getCurrent().navigate("titles/" + saved.title());
        } catch (ProblemException problem) {
            Notices.failed(String.valueOf(problem.problem().detail()));
        }
    }
}
