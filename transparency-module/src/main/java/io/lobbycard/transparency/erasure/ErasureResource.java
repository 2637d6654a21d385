package io.lobbycard.transparency.erasure;

import io.lobbycard.transparency.erasure.Remains.Left;
import io.lobbycard.transparency.rest.OwnMember;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** Tells members, before or after they erase, what is left. */
@Path("/members/{member}/erasure")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Histories")
public class ErasureResource {

    private final Remains remains;

    @Inject
    public ErasureResource(Remains remains) {
        this.remains = remains;
    }

    /** What erasing leaves. */
    public record Erasure(List<Left> remains) {}

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(summary = "What is left of what is erased today, until when, and why")
    @APIResponse(responseCode = "200", description = "Each with its last day, where that is known")
    @APIResponse(responseCode = "404", description = "It is another member's")
    public Erasure erasure(@PathParam("member") String member, @Context SecurityContext caller) {
        OwnMember.of(member, caller);
        return new Erasure(remains.now());
    }
}
