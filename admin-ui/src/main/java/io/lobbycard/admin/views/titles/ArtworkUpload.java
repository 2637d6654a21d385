package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.admin.views.uploads.ExplainedUpload;
import io.lobbycard.admin.views.uploads.ManyFiles;
import io.lobbycard.admin.views.uploads.WholeFiles;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.web.FileRoom;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Takes in many pictures at once, each with its own progress, and each can be cancelled or tried again. */
@RolesAllowed(Roles.EDITOR)
class ArtworkUpload extends Div {

    ArtworkUpload(TitleId title, Catalog catalog, CatalogEditing editing, FileRoom room, Runnable arrived) {
        String editor = SignedIn.name();
        Upload upload = new ExplainedUpload(
                new WholeFiles(
                        room,
                        NewArtwork.LARGEST_FILE,
                        (name, original) -> draft(title, original, editor, catalog, editing),
                        arrived),
                words());
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        Paragraph help = new Paragraph(say("upload.help"));
        help.addClassName("lobby-quiet");
        add(new ManyFiles(upload), help);
    }

    private static void draft(TitleId title, byte[] original, String editor, Catalog catalog, CatalogEditing editing) {
        ArtworkId id = ArtworkId.of(title, original);
        catalog.artwork(id).ifPresent(known -> {
            boolean retired = known.status() == ArtworkStatus.RETIRED;
            throw ProblemException.conflict(say(retired ? "upload.known.RETIRED" : "upload.known"));
        });
        editing.addArtwork(
                new NewArtwork(id, title, ArtworkKind.SCENE, "", false, List.of(), List.of(), List.of(), editor, null),
                original);
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setMany(say("upload.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setMany(say("upload.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(say("upload.too-big"))
                .setIncorrectFileType(say("upload.wrong-type")));
        return words;
    }
}
