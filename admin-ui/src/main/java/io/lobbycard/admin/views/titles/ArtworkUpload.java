package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import io.lobbycard.admin.views.SignedIn;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.TitleId;

/** Takes in many pictures at once, each with its own progress, and each can be cancelled or tried again. */
class ArtworkUpload extends Div {

    private static final int LARGEST_BYTES = 20 * 1024 * 1024;

    ArtworkUpload(TitleId title, Catalog catalog, CatalogEditing editing, Runnable arrived) {
        addClassName("lobby-upload");
        Upload upload = new Upload(new DraftUploads(title, SignedIn.name(), catalog, editing, arrived));
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setI18n(words());
        Paragraph help = new Paragraph(say("upload.help"));
        help.addClassName("lobby-quiet");
        add(upload, help);
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
