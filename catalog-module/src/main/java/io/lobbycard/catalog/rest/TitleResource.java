package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitlePage;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Titles over HTTP. */
@ApplicationScoped
@Path("/titles")
@RolesAllowed({Roles.MEMBER, Roles.CLIENT, Roles.EDITOR, Roles.REVIEWER, Roles.ANALYST, Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Titles")
public class TitleResource {

    private static final int PAGE = 50;

    private final Catalog catalog;
    private final CatalogEditing editing;

    @Inject
    public TitleResource(Catalog catalog, CatalogEditing editing) {
        this.catalog = catalog;
        this.editing = editing;
    }

    @GET
    @Operation(summary = "Titles by name; q looks for words of the name, the people, the genres and the year")
    public TitleList list(
            @QueryParam("q") @DefaultValue("") String query, @QueryParam("cursor") @Nullable String cursor) {
        TitlePage page = catalog.titles(query, cursor, PAGE);
        return new TitleList(
                page.items().stream()
                        .map(title -> new TitleList.Item(title.id().value(), title.name(), title.year()))
                        .toList(),
                page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One title with everything that is known of it; the ETag names its version")
    public Response title(@PathParam("id") String id) {
        return answer(200, find(id).orElseThrow(() -> ProblemException.notFound("There is no title " + id + ".")));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Stores a title, new or changed",
            description = "With If-Match only if its version is still that one; 412 otherwise.")
    public Response store(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TitleBody body,
            @Context SecurityContext caller) {
        TitleBodyCheck.check(id, body);
        long stored = find(id).map(TitleRevision::version).orElse(0L);
        TitleRevision saved = editing.save(
                body.revision(new TitleId(id), Versions.edited(ifMatch, stored)),
                caller.getUserPrincipal().getName());
        return answer(stored == 0 ? 201 : 200, saved);
    }

    private Optional<TitleRevision> find(String id) {
        return Ids.title(id).flatMap(editing::revision);
    }

    private static Response answer(int status, TitleRevision revision) {
        return Response.status(status)
                .tag(Long.toString(revision.version()))
                .entity(TitleBody.of(revision))
                .build();
    }

    /** A page of the list. */
    public record TitleList(List<Item> items, @Nullable String next) {

        /** A title in the list. */
        public record Item(String id, String name, int year) {}
    }
}
