package io.lobbycard.transparency.access;

import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.transparency.GrantedHistory;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Access of staff to one member's history: support asks, a privacy officer decides, support reads, the member sees it. */
@Path("/access-grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access to histories")
public class GrantsResource {

    private static final int SHOWN = 200;

    private final AccessGrants grants;

    @Context
    private SecurityContext caller;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public GrantsResource(AccessGrants grants) {
        this.grants = grants;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SUPPORT)
    @Operation(summary = "Ask for access to one member's history")
    @APIResponse(responseCode = "201", description = "Asked; in an emergency it is open at once")
    @APIResponse(responseCode = "409", description = "One for this member waits or is open already")
    @APIResponse(responseCode = "422", description = "Something is missing or too much")
    public Response ask(GrantWish wish) {
        GrantAnswer asked = GrantAnswer.of(grants.ask(name(), wish.request()));
        return Response.created(URI.create("access-grants/" + asked.id()))
                .entity(asked)
                .build();
    }

    @GET
    @RolesAllowed({Roles.SUPPORT, Roles.PRIVACY_OFFICER})
    @Operation(summary = "Requests and grants, the newest first; support sees its own")
    public List<GrantAnswer> list() {
        String asker = caller.isUserInRole(Roles.PRIVACY_OFFICER) ? null : name();
        return grants.list(asker, SHOWN).stream().map(GrantAnswer::of).toList();
    }

    @GET
    @Path("/overdue")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(summary = "Emergencies whose review is overdue, the oldest first")
    public List<GrantAnswer> overdue() {
        return grants.overdue().stream().map(GrantAnswer::of).toList();
    }

    @POST
    @Path("/{grant}/approval")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(summary = "Open the access; nobody decides on their own request")
    public GrantAnswer approve(@PathParam("grant") long grant) {
        return GrantAnswer.of(grants.approve(grant, name()));
    }

    @POST
    @Path("/{grant}/refusal")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(summary = "Refuse the access")
    public GrantAnswer refuse(@PathParam("grant") long grant) {
        return GrantAnswer.of(grants.refuse(grant, name()));
    }

    @POST
    @Path("/{grant}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(summary = "Say whether an emergency was one; if not, the access ends at once")
    public GrantAnswer review(@PathParam("grant") long grant, Review review) {
        return GrantAnswer.of(grants.review(grant, name(), review.justified()));
    }

    @DELETE
    @Path("/{grant}")
    @RolesAllowed({Roles.SUPPORT, Roles.PRIVACY_OFFICER})
    @Operation(summary = "End the access before its time")
    public GrantAnswer end(@PathParam("grant") long grant) {
        return GrantAnswer.of(grants.end(grant, name(), caller.isUserInRole(Roles.PRIVACY_OFFICER)));
    }

    @GET
    @Path("/{grant}/history")
    @RolesAllowed(Roles.SUPPORT)
    @Operation(
            summary = "Read a part of the history",
            description =
                    "Only the fields granted. The reading is written down before it happens, and the member sees it.")
    @APIResponse(responseCode = "200", description = "At most 50 viewings")
    @APIResponse(responseCode = "403", description = "The grant is not open")
    @APIResponse(responseCode = "503", description = "The reading cannot be written down, so it does not happen")
    public GrantedHistory read(@PathParam("grant") long grant, @QueryParam("cursor") @Nullable String cursor) {
        return grants.read(grant, name(), cursor);
    }

    private String name() {
        return caller.getUserPrincipal().getName();
    }

    /** What a review came to. */
    public record Review(boolean justified) {}
}
