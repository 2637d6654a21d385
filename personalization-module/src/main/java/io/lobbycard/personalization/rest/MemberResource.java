package io.lobbycard.personalization.rest;

import io.lobbycard.personalization.Members;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Makes members known. */
@Path("/members/{member}")
@ApplicationScoped
@Tag(name = "Members")
public class MemberResource {

    private final Members members;

    @Inject
    public MemberResource(Members members) {
        this.members = members;
    }

    @PUT
    @RolesAllowed({Roles.MEMBER, Roles.CLIENT})
    @Operation(summary = "Make a member known; a repeat changes nothing")
    @APIResponse(responseCode = "204", description = "The member is known")
    public void register(@PathParam("member") String member, @Context SecurityContext caller) {
        members.register(new Caller(caller).mayServe(member));
    }
}
