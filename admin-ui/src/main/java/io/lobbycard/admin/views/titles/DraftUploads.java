package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.UnfitImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Future;

/** Makes a draft of each uploaded picture, or tells the browser in a sentence why it cannot be one. */
class DraftUploads implements UploadHandler {

    private static final long serialVersionUID = 1L;
    private static final long LARGEST_BYTES = 20L * 1024 * 1024;

    private final transient TitleId title;
    private final String uploader;
    private final transient Catalog catalog;
    private final transient CatalogEditing editing;
    private final transient Runnable arrived;

    DraftUploads(TitleId title, String uploader, Catalog catalog, CatalogEditing editing, Runnable arrived) {
        this.title = title;
        this.uploader = uploader;
        this.catalog = catalog;
        this.editing = editing;
        this.arrived = arrived;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        byte[] original;
        try (InputStream content = upload.getInputStream()) {
            original = content.readAllBytes();
        }
        ArtworkId id = ArtworkId.of(title, original);
        if (catalog.artwork(id).isPresent()) {
            upload.reject(say("upload.known"));
            return;
        }
        try {
            editing.addArtwork(
                    new NewArtwork(
                            id, title, ArtworkKind.SCENE, "", false, List.of(), List.of(), List.of(), uploader, null),
                    original);
        } catch (UnfitImage unfit) {
            upload.reject(unfit.getMessage());
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
