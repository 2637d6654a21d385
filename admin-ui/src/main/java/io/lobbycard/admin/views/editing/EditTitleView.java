package io.lobbycard.admin.views.editing;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.web.Problem;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes a title. Nothing is lost: not on leaving, and not when somebody else was quicker. */
@Route("titles/:title/edit")
@Dependent
@RolesAllowed(Roles.EDITOR)
class EditTitleView extends EditView implements BeforeEnterObserver {

    private static final int CHANGED_MEANWHILE = 412;

    private final transient CatalogEditing editing;
    private final transient Catalog catalog;
    private @Nullable TitleForm form;
    private @Nullable TitleRevision opened;

    @Inject
    EditTitleView(CatalogEditing editing, Catalog catalog) {
        this.editing = editing;
        this.catalog = catalog;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String id = entering.getRouteParameters().get("title").orElse("");
        revision(id)
                .ifPresentOrElse(
                        this::open, () -> entering.rerouteToError(NotFoundException.class, say("title.unknown", id)));
    }

    private Optional<TitleRevision> revision(String id) {
        try {
            return editing.revision(new TitleId(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void open(TitleRevision revision) {
        opened = revision;
        form = new TitleForm(revision, catalog::namesakes, () -> unsaved(true));
        show(revision.title().id(), say("edit.title", revision.title().name()), form);
    }

    @Override
    void save() {
        if (form == null || opened == null) {
            return;
        }
        Check check = form.check();
        if (check.good()) {
            store(form.edited());
        } else {
            check.problems().forEach(this::marked);
        }
    }

    private void store(TitleRevision edited) {
        try {
            TitleRevision before = revision(edited.title().id().value()).orElse(edited);
            TitleRevision saved = editing.save(edited, SignedIn.name());
            unsaved(false);
            Notices.undoable(say("edit.saved", edited.title().name()), () -> undo(before, saved));
            UI.getCurrent().navigate("titles/" + edited.title().id());
        } catch (ProblemException problem) {
            if (problem.problem().status() == CHANGED_MEANWHILE) {
                revision(edited.title().id().value()).ifPresent(theirs -> settle(edited, theirs));
            } else {
                refused(problem.problem(), edited);
            }
        }
    }

    private void refused(Problem problem, TitleRevision edited) {
        List<Violation> elsewhere = problem.violations().stream()
                .filter(wrong -> form == null || !form.mark(wrong, edited))
                .toList();
        elsewhere.forEach(wrong -> marked(wrong.detail()));
        if (problem.violations().isEmpty()) {
            Notices.failed(String.valueOf(problem.detail()));
        } else if (elsewhere.isEmpty()) {
            marked(say("edit.wrong"));
        }
    }

    private void undo(TitleRevision before, TitleRevision saved) {
        try {
            editing.save(new TitleRevision(before.title(), before.sharedScenes(), saved.version()), SignedIn.name());
            UI.getCurrent().getPage().reload();
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
    }

    /** There is nothing to choose where both say the same, or where what others changed is as it was again. */
    private void settle(TitleRevision mine, TitleRevision theirs) {
        if (mine.saysTheSameAs(theirs)) {
            unsaved(false);
            Notices.done(say("edit.conflict.same", mine.title().name()));
            UI.getCurrent().navigate("titles/" + mine.title().id());
        } else if (opened != null && opened.saysTheSameAs(theirs)) {
            store(new TitleRevision(mine.title(), mine.sharedScenes(), theirs.version()));
        } else {
            choose(mine, theirs);
        }
    }

    private void choose(TitleRevision mine, TitleRevision theirs) {
        ConflictDialog.of(
                        opened == null ? theirs : opened,
                        theirs,
                        () -> store(new TitleRevision(mine.title(), mine.sharedScenes(), theirs.version())),
                        () -> open(theirs))
                .open();
    }
}
