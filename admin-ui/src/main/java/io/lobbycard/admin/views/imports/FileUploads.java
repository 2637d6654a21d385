package io.lobbycard.admin.views.imports;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.catalog.Imports;
import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Begins an import with each uploaded file, or says in a sentence why it cannot be taken. */
class FileUploads implements UploadHandler {

    static final int LARGEST_BYTES = 32 * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    private final transient Imports imports;
    private final String actor;
    private final transient Supplier<String> kind;
    private final transient BooleanSupplier whole;
    private final transient Runnable begun;

    FileUploads(Imports imports, String actor, Supplier<String> kind, BooleanSupplier whole, Runnable begun) {
        this.imports = imports;
        this.actor = actor;
        this.kind = kind;
        this.whole = whole;
        this.begun = begun;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        byte[] file;
        try (InputStream content = upload.getInputStream()) {
            file = content.readAllBytes();
        }
        try {
            imports.start(kind.get(), upload.getFileName(), file, whole.getAsBoolean(), actor);
        } catch (ProblemException refused) {
            String why = refused.problem().violations().isEmpty()
                    ? String.valueOf(refused.problem().detail())
                    : refused.problem().violations().getFirst().detail();
            Future<Void> unused = upload.getUI().access(() -> Notices.failed(say("imports.refused", why)));
            upload.reject(why);
            return;
        }
        Future<Void> unused = upload.getUI().access(begun::run);
    }

    @Override
    public long getRequestSizeMax() {
        return LARGEST_BYTES;
    }

    @Override
    public long getFileSizeMax() {
        return LARGEST_BYTES;
    }
}
