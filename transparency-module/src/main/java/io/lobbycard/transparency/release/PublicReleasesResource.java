package io.lobbycard.transparency.release;

import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Release.State;
import io.lobbycard.transparency.Releases;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The figures that anybody may read. */
@Path("/releases")
@RequestScoped
@PermitAll
@Tag(name = "Releases")
public class PublicReleasesResource {

    private final Releases releases;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public PublicReleasesResource(Releases releases) {
        this.releases = releases;
    }

    @GET
    @Path("/public")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every released figure, the newest first")
    public ReleasePage released(@QueryParam("cursor") @Nullable String cursor) {
        return ReleasePage.of(releases, State.RELEASED, cursor).each(Release::inPublic);
    }

    /** Whoever does not say what they want gets JSON. */
    @GET
    @Path("/public")
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The same as CSV, one line for each figure, all of them")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    public Response csv() {
        return download();
    }

    /** For a link, with which a browser asks for anything. */
    @GET
    @Path("/public.csv")
    @Produces("text/csv")
    @Operation(summary = "The CSV under an address of its own")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    public Response download() {
        StreamingOutput lines = body -> {
            try (ReleaseCsv csv = new ReleaseCsv(new OutputStreamWriter(body, StandardCharsets.UTF_8))) {
                csv.addAll(releases);
            }
        };
        return Response.ok(lines, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lobbycard-figures.csv\"")
                .build();
    }
}
