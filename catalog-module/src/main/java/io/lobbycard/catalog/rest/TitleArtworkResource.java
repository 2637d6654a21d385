package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The artworks of one title over HTTP: editors upload, reviewers see all, everybody else what may be served. */
@ApplicationScoped
@Path("/titles/{title}/artwork")
@Tag(name = "Artwork")
public class TitleArtworkResource {

    private final Catalog catalog;
    private final ArtworkUploads uploads;

    @Inject
    public TitleArtworkResource(Catalog catalog, ArtworkUploads uploads) {
        this.catalog = catalog;
        this.uploads = uploads;
    }

    @GET
    @RolesAllowed({
        Roles.MEMBER,
        Roles.CLIENT,
        Roles.EDITOR,
        Roles.REVIEWER,
        Roles.ANALYST,
        Roles.AUDITOR,
        Roles.OPERATOR
    })
    @Operation(summary = "A title's artworks: all for editors and reviewers, else those that may be served")
    public ArtworkList ofTitle(@PathParam("title") String title, @Context SecurityContext caller) {
        boolean all = Roles.SEEING_DRAFTS.stream().anyMatch(caller::isUserInRole);
        return new ArtworkList(catalog.artworks(existing(title)).stream()
                .filter(artwork -> all || artwork.servable())
                .map(ArtworkBody::of)
                .toList());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Uploads a picture as a draft",
            description =
                    "The part file is a JPEG, PNG or WebP picture of at most 25 MB; the part details, JSON, may be left out. The"
                            + " same file again changes nothing; with other details it is refused (409), because they would"
                            + " be dropped. 503 while too many files are being taken in at once.")
    public Response upload(
            @PathParam("title") String title,
            @FormParam("file") @Nullable EntityPart file,
            @FormParam("details") @Nullable EntityPart details,
            @Context SecurityContext caller)
            throws IOException {
        TitleId of = existing(title);
        if (file == null) {
            throw ProblemException.unprocessable(
                    List.of(new Violation("/file", "The upload needs a part named file that holds the picture.")));
        }
        ArtworkId added =
                uploads.add(of, file, details, caller.getUserPrincipal().getName());
        ArtworkBody body = ArtworkBody.of(catalog.artwork(added).orElseThrow());
        return Response.status(Response.Status.CREATED).entity(body).build();
    }

    private TitleId existing(String title) {
        return Ids.title(title)
                .filter(id -> catalog.title(id).isPresent())
                .orElseThrow(() -> ProblemException.notFound("There is no title " + title + "."));
    }

    /** A title's artworks. */
    public record ArtworkList(List<ArtworkBody> items) {}
}
