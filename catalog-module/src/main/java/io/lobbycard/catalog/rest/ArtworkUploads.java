package io.lobbycard.catalog.rest;

import static io.lobbycard.catalog.rest.ArtworkDetails.orEmpty;

import io.lobbycard.catalog.ArtworkEditing;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.GroupWords;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.TargetingRefused;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.UnfitImage;
import io.lobbycard.web.FileRoom;
import io.lobbycard.web.Problem;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what editors upload. */
@ApplicationScoped
class ArtworkUploads {

    /** In bytes; as much as any other JSON may take. */
    private static final int LONGEST_DETAILS = 1 << 20;

    /** A part of a form does not say beforehand how long it is. */
    private static final long UNKNOWN = -1;

    private final Catalog catalog;
    private final CatalogEditing editing;
    private final ArtworkEditing words;
    private final JsonMapper json;
    private final Event<TargetingRefused> targeting;
    private final FileRoom room;

    @Inject
    ArtworkUploads(
            Catalog catalog,
            CatalogEditing editing,
            ArtworkEditing words,
            JsonMapper json,
            Event<TargetingRefused> targeting,
            FileRoom room) {
        this.catalog = catalog;
        this.editing = editing;
        this.words = words;
        this.json = json;
        this.targeting = targeting;
        this.room = room;
    }

    ArtworkId add(TitleId title, EntityPart file, @Nullable EntityPart details, String uploader) throws IOException {
        ArtworkDetails said = details == null ? ArtworkDetails.NONE : details(text(details), title, uploader);
        said.check();
        if (said.id() != null && catalog.artwork(new ArtworkId(said.id())).isPresent()) {
            throw taken(said.id());
        }
        try (InputStream content = file.getContent()) {
            return room.with(
                    content, UNKNOWN, NewArtwork.LARGEST_FILE, original -> add(title, said, original, uploader));
        } catch (UnfitImage unfit) {
            throw ProblemException.unprocessable(
                    List.of(new Violation("/file", Objects.requireNonNull(unfit.getMessage()))));
        }
    }

    private ArtworkId add(TitleId title, ArtworkDetails said, byte[] original, String uploader) {
        NewArtwork artwork = artwork(title, said, original, uploader);
        words.revision(artwork.id()).filter(known -> !said.agreesWith(known)).ifPresent(known -> {
            throw known(artwork.id());
        });
        return editing.addArtwork(artwork, original);
    }

    /** Otherwise what is said of it would be dropped without a word. */
    private static ProblemException known(ArtworkId id) {
        return new ProblemException(Problem.of(409, "Conflict", "Nothing was stored. This file is an artwork already.")
                .withViolations(List.of(new Violation(
                        "/file", "It is the artwork " + id + " of this title. Change there what is said of it."))));
    }

    /** Otherwise the file would be dropped without a word. */
    private static ProblemException taken(String id) {
        return new ProblemException(Problem.of(
                        409, "Conflict", "Nothing was stored. There is an artwork of this id already.")
                .withViolations(List.of(new Violation(
                        "/id",
                        id + " is taken. Leave the id out to add another picture, or replace that artwork’s."))));
    }

    private ArtworkDetails details(byte[] text, TitleId title, String uploader) {
        try {
            return json.readValue(text, ArtworkDetails.class);
        } catch (JacksonException refused) {
            List<String> groups = GroupWords.inJson(text);
            if (!groups.isEmpty()) {
                targeting.fire(new TargetingRefused(uploader, "artwork of " + title, groups));
            }
            throw refused;
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

    private static byte[] text(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            byte[] text = content.readNBytes(LONGEST_DETAILS + 1);
            if (text.length > LONGEST_DETAILS) {
                throw ProblemException.tooLarge(LONGEST_DETAILS);
            }
            return text;
        }
    }
}
