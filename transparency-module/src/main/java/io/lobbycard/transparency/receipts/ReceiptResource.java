package io.lobbycard.transparency.receipts;

import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.Receipts;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives receipts to the member whose choice it was, or to a client that holds its token. */
@Path("/decisions/{token}/receipt")
@RequestScoped
@Tag(name = "Verification")
public class ReceiptResource {

    private final Receipts receipts;
    private final Decisions decisions;

    @Inject
    public ReceiptResource(Receipts receipts, Decisions decisions) {
        this.receipts = receipts;
        this.decisions = decisions;
    }

    @GET
    @Produces({"application/jose", MediaType.TEXT_PLAIN})
    @RolesAllowed({Roles.MEMBER, Roles.CLIENT})
    @Operation(summary = "A signed receipt of a choice")
    @APIResponse(responseCode = "200", description = "A compact JWS, signed with EdDSA")
    @APIResponse(responseCode = "400", description = "The token is malformed or forged")
    @APIResponse(responseCode = "404", description = "The choice is another member's")
    @APIResponse(responseCode = "410", description = "The choice cannot be made again")
    @APIResponse(responseCode = "503", description = "Too many long histories at once; ask again later")
    public String receipt(@PathParam("token") String token, @Context SecurityContext caller) {
        MemberId member = caller.isUserInRole(Roles.CLIENT)
                ? decisions.memberOf(token)
                : new MemberId(caller.getUserPrincipal().getName());
        return receipts.issue(member, token);
    }
}
