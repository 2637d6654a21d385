package io.lobbycard.personalization.rest;

import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a member says of their pictures, as a whole. */
@Path("/members/{member}/controls")
@ApplicationScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Controls")
public class ControlsResource {

    private final Controls controls;

    @Inject
    public ControlsResource(Controls controls) {
        this.controls = controls;
    }

    /** What to change; a field that is missing stays as it is. */
    record ControlsPatch(
            @Nullable Boolean neutral, @Nullable Boolean exploration) {}

    @GET
    @Operation(summary = "What the member said of their pictures")
    @APIResponse(responseCode = "200", description = "With an ETag for changing it")
    public Response read(@PathParam("member") String member, @Context SecurityContext caller) {
        return answer(new Caller(caller).own(member));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Switch neutral artwork or exploration on or off")
    @APIResponse(responseCode = "200", description = "Changed, with the new ETag")
    @APIResponse(responseCode = "412", description = "The member has said or erased something since the ETag was read")
    @APIResponse(responseCode = "422", description = "The member has said 50,000 things since they last erased")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("member") String member,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ControlsPatch patch,
            @Context SecurityContext caller) {
        MemberId own = new Caller(caller).own(member);
        controls.change(own, revision(ifMatch), patch.neutral(), patch.exploration());
        return answer(own);
    }

    private Response answer(MemberId member) {
        MemberControls said = controls.of(member);
        return Response.ok(ControlsAnswer.of(said))
                .tag(Long.toString(said.revision()))
                .build();
    }

    private static long revision(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw ProblemException.preconditionRequired(
                    "Please say with If-Match which state you are changing: the ETag that came with it.");
        }
        try {
            return Long.parseLong(ifMatch.replace("\"", "").strip());
        } catch (NumberFormatException other) {
            throw ProblemException.preconditionFailed("If-Match does not hold an ETag of these controls.");
        }
    }
}
