package io.lobbycard.transparency.access;

import io.lobbycard.transparency.AccessPage;
import io.lobbycard.transparency.Accesses;
import io.lobbycard.transparency.rest.OwnMember;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells members who looked at their history. */
@Path("/members/{member}/accesses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access to histories")
public class AccessesResource {

    private static final int LONGEST = 500;

    private final Accesses accesses;

    @Inject
    public AccessesResource(Accesses accesses) {
        this.accesses = accesses;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(summary = "Who on the staff looked at the member's history, the newest first")
    @APIResponse(
            responseCode = "200",
            description =
                    "Part of all accesses, those refused included, with a cursor for the next part; staff are named by"
                            + " role")
    @APIResponse(responseCode = "404", description = "It is another member's")
    public AccessPage seen(
            @PathParam("member") String member,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context SecurityContext caller) {
        if (limit < 1 || limit > LONGEST) {
            throw ProblemException.badRequest("The limit lies between 1 and " + LONGEST + ", found " + limit + ".");
        }
        return accesses.seenBy(OwnMember.of(member, caller), cursor, limit);
    }
}
