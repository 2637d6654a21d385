package io.lobbycard.admin.views.uploads;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.scripts.Scripts;
import java.util.List;

/**
 * An upload that says in a sentence why a file was not taken, whether the browser refuses to send it or the server to keep
 * it. The component's own word for the latter is "forbidden". What the server cannot take just now waits in the list and is
 * sent again by itself a few times.
 */
public final class ExplainedUpload extends Upload {

    /** When a file has been sent again often enough. */
    private static final String GAVE_UP = "lobby-gave-up";

    private static final String REASON = "event.detail";

    /** @param words of this upload; what every upload says is added */
    public ExplainedUpload(WholeFiles files, UploadI18N words) {
        super(files);
        setI18n(words.setUploading(new UploadI18N.Uploading()
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(say("upload.unsent"))
                        .setUnexpectedServerError(say("upload.unkept")))));
        setMaxFileSize(Math.toIntExact(files.getFileSizeMax()));
        addFileRejectedListener(
                rejected -> Notices.failed(say("upload.refused", rejected.getFileName(), rejected.getErrorMessage())));
        getElement()
                .addEventListener(
                        GAVE_UP,
                        gaveUp -> files.gaveUp(gaveUp.getEventData().get(REASON).asString()))
                .addEventData(REASON);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Scripts.run(this, List.of("/admin/uploads.js"), "window.lobbycardUploadReasons(this, $0)", say("upload.waits"));
    }
}
