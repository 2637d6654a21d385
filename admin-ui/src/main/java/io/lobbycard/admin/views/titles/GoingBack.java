package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;

/** Stores older facts of a title as a change like any other, so that it can be undone in the same way. */
@RolesAllowed(Roles.EDITOR)
class GoingBack {

    private final CatalogEditing editing;
    private final String editor;
    private final Runnable stored;

    GoingBack(CatalogEditing editing, String editor, Runnable stored) {
        this.editing = editing;
        this.editor = editor;
        this.stored = stored;
    }

    void to(TitleRevision before) {
        TitleId id = before.title().id();
        editing.revision(id).ifPresent(current -> {
            store(before, current.version());
            Notices.undoable(
                    say("changes.gone-back", current.title().name()),
                    () -> editing.revision(id).ifPresent(back -> store(current, back.version())));
        });
    }

    private void store(TitleRevision facts, long version) {
        try {
            editing.save(new TitleRevision(facts.title(), facts.sharedScenes(), version), editor);
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
        stored.run();
    }
}
