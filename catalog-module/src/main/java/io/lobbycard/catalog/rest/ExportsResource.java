package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Exports;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives the catalogue out over HTTP. */
@ApplicationScoped
@Path("/exports")
@RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
@Tag(name = "Imports and exports")
public class ExportsResource {

    private final Exports exports;

    @Inject
    public ExportsResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Path("{kind}.csv")
    @Produces("text/csv; charset=utf-8")
    @Operation(
            summary =
                    "Titles, credits, episodes or artworks as CSV that can be imported again; formulas are neutralised")
    public Response export(@PathParam("kind") String kind) {
        if (!exports.kinds().contains(kind)) {
            throw ProblemException.notFound(
                    "There is no export of " + kind + ". There are: " + String.join(", ", exports.kinds()) + ".");
        }
        StreamingOutput rows = to -> exports.write(kind, to);
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + ".csv\"")
                .build();
    }
}
