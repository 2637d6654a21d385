package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/**
 * Stores older facts of a title as a change like any other, so that it can be undone in the same way. People keep the names
 * that they have by now.
 */
@RolesAllowed(Roles.EDITOR)
class GoingBack {

    private final CatalogEditing editing;
    private final String editor;
    private final Runnable stored;
    private final TitleRevision shown;

    GoingBack(TitleId title, CatalogEditing editing, String editor, Runnable stored) {
        this.editing = editing;
        this.editor = editor;
        this.stored = stored;
        this.shown = editing.revision(title).orElseThrow();
    }

    /** The title for the page to show; nobody goes back from anything else. */
    Title shown() {
        return shown.title();
    }

    void to(TitleRevision before) {
        store(before, shown.version())
                .ifPresent(saved ->
                        Notices.undoable(say("changes.gone-back", shown.title().name()), () -> undo(saved)));
    }

    private void undo(TitleRevision saved) {
        Optional<TitleRevision> unused = store(shown, saved.version());
    }

    /** Nothing, and a notice that says why, if it is refused. */
    private Optional<TitleRevision> store(TitleRevision facts, long version) {
        try {
            return Optional.of(editing.goBack(new TitleRevision(facts.title(), facts.sharedScenes(), version), editor));
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
            return Optional.empty();
        } finally {
            stored.run();
        }
    }
}
