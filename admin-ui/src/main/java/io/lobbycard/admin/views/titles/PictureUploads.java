package io.lobbycard.admin.views.titles;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.lobbycard.catalog.UnfitImage;
import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Hands each uploaded picture on, or tells the browser in a sentence why it cannot be used. */
class PictureUploads implements UploadHandler {

    static final int LARGEST_BYTES = 20 * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    private final transient Consumer<byte[]> use;
    private final transient Runnable arrived;

    PictureUploads(Consumer<byte[]> use, Runnable arrived) {
        this.use = use;
        this.arrived = arrived;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        byte[] original;
        try (InputStream content = upload.getInputStream()) {
            original = content.readAllBytes();
        }
        try {
            use.accept(original);
        } catch (UnfitImage unfit) {
            upload.reject(unfit.getMessage());
            return;
        } catch (ProblemException refused) {
            upload.reject(refused.problem().detail());
            return;
        }
        Future<Void> unused = upload.getUI().access(arrived::run);
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
