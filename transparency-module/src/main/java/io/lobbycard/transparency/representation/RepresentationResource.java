package io.lobbycard.transparency.representation;

import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.rest.OwnMember;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Members say how they want to see themselves represented. */
@Path("/members/{member}/representation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Representation")
public class RepresentationResource {

    private final Representation representation;

    @Context
    private SecurityContext caller;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public RepresentationResource(Representation representation) {
        this.representation = representation;
    }

    /** The name of the group whose pictures are to be preferred. */
    public record Wish(String name) {}

    /**
     * What is chosen, beside what could be.
     *
     * @param chosen a group's name, or null
     * @param choices names of the groups that can be chosen
     */
    public record Answer(@Nullable String chosen, List<String> choices) {}

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(summary = "What the member chose, and which groups can be chosen")
    @APIResponse(responseCode = "200", description = "No choice is null")
    @APIResponse(responseCode = "404", description = "It is another member's")
    public Answer chosen(@PathParam("member") String member) {
        return new Answer(representation.of(OwnMember.of(member, caller)).orElse(null), representation.groups());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            summary = "Prefer pictures that show people of a group",
            description = "A stated choice: each such picture that may be shown gets a fixed bonus in the sum.")
    @APIResponse(responseCode = "204", description = "It counts from the next request on")
    @APIResponse(
            responseCode = "409",
            description = "The member's history was erased while this was said; nothing was kept")
    @APIResponse(responseCode = "422", description = "There is no such group")
    public void choose(@PathParam("member") String member, Wish wish) {
        representation.choose(OwnMember.of(member, caller), wish.name());
    }

    @DELETE
    @RolesAllowed(Roles.MEMBER)
    @Operation(summary = "Forget the choice; afterwards everything is as if it had never been made")
    @APIResponse(responseCode = "204", description = "It is forgotten")
    public void end(@PathParam("member") String member) {
        representation.end(OwnMember.of(member, caller));
    }
}
