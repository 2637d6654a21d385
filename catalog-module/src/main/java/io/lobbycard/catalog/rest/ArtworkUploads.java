package io.lobbycard.catalog.rest;

import static io.lobbycard.catalog.rest.ArtworkDetails.orEmpty;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.UnfitImage;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what editors upload. */
@ApplicationScoped
class ArtworkUploads {

    private final CatalogEditing editing;
    private final JsonMapper json;

    @Inject
    ArtworkUploads(CatalogEditing editing, JsonMapper json) {
        this.editing = editing;
        this.json = json;
    }

    ArtworkId add(TitleId title, EntityPart file, @Nullable EntityPart details, String uploader) throws IOException {
        byte[] original = bytes(file);
        ArtworkDetails said =
                details == null ? ArtworkDetails.NONE : json.readValue(bytes(details), ArtworkDetails.class);
        said.check();
        try {
            return editing.addArtwork(artwork(title, said, original, uploader), original);
        } catch (UnfitImage unfit) {
            throw ProblemException.unprocessable(
                    List.of(new Violation("/file", Objects.requireNonNull(unfit.getMessage()))));
        }
    }

    private static NewArtwork artwork(TitleId title, ArtworkDetails said, byte[] original, String uploader) {
        return new NewArtwork(
                said.id() == null ? ArtworkId.of(title, original) : new ArtworkId(said.id()),
                title,
                said.kind() == null ? ArtworkKind.SCENE : said.kind(),
                said.alt() == null ? "" : said.alt(),
                Boolean.TRUE.equals(said.neutral()),
                orEmpty(said.depictions()).stream()
                        .map(DepictionBody::depiction)
                        .toList(),
                orEmpty(said.tones()).stream().map(FeatureBody::weighted).toList(),
                orEmpty(said.themes()).stream().map(FeatureBody::weighted).toList(),
                said.languageTag(),
                said.focalPoint(),
                uploader,
                null);
    }

    private static byte[] bytes(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return content.readAllBytes();
        }
    }
}
