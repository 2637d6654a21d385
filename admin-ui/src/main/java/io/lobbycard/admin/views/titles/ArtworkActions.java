package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.uploads.ExplainedUpload;
import io.lobbycard.admin.views.uploads.WholeFiles;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.web.FileRoom;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;

/** What an editor can do with an artwork as a whole: bring another file for it, take it out of use, bring it back. */
@RolesAllowed(Roles.EDITOR)
class ArtworkActions extends Div {

    private final transient ArtworkEditing editing;
    private final String editor;
    private final transient Runnable decided;

    /**
     * @param changed when a file that was sent has arrived
     * @param decided when somebody has pressed a button of these
     */
    ArtworkActions(
            Artwork artwork, ArtworkEditing editing, FileRoom room, String editor, Runnable changed, Runnable decided) {
        this.editing = editing;
        this.editor = editor;
        this.decided = decided;
        addClassName("lobby-badges");
        add(new Anchor("artwork/" + artwork.id() + "/edit", say("artwork.edit")));
        if (artwork.status() == ArtworkStatus.RETIRED) {
            add(button("artwork.restore", () -> bringBack(() -> editing.restore(artwork.id(), editor))));
            return;
        }
        add(replacing(artwork, room, changed));
        if (artwork.status() != ArtworkStatus.LIVE) {
            add(button("artwork.retire", () -> retire(artwork)));
        }
    }

    private Upload replacing(Artwork artwork, FileRoom room, Runnable changed) {
        Upload upload = new ExplainedUpload(
                new WholeFiles(
                        room,
                        NewArtwork.LARGEST_FILE,
                        (name, original) -> editing.replace(artwork.id(), original, editor),
                        changed,
                        why -> Notices.failed(say("artwork.replace.refused", why))),
                new UploadI18N()
                        .setAddFiles(new UploadI18N.AddFiles().setOne(say("artwork.replace")))
                        .setError(new UploadI18N.Error()
                                .setTooManyFiles(say("upload.one"))
                                .setFileIsTooBig(say("upload.too-big"))
                                .setIncorrectFileType(say("upload.wrong-type"))));
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setDropAllowed(false);
        return upload;
    }

    private void retire(Artwork artwork) {
        attempt(() -> {
            Artwork retired = editing.retire(artwork.id(), editor);
            Notices.undoable(
                    say("artwork.retired"),
                    () -> bringBack(() -> editing.undoRetire(artwork.id(), retired.version(), editor)));
        });
    }

    private void bringBack(Supplier<Artwork> step) {
        attempt(() -> Notices.done(say("artwork.restored." + step.get().status())));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
        decided.run();
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(say(key), press -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
