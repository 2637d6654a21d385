package io.lobbycard.transparency.receipts;

import io.lobbycard.transparency.Receipts;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishes the keys that check receipts and checkpoints. */
@Path("/keys")
@RequestScoped
@Tag(name = "Verification")
public class KeysResource {

    private final Receipts receipts;

    @Inject
    public KeysResource(Receipts receipts) {
        this.receipts = receipts;
    }

    @GET
    @Produces({"application/jwk-set+json", MediaType.APPLICATION_JSON})
    @PermitAll
    @Operation(summary = "The public keys of receipts and checkpoints, old ones included")
    @APIResponse(
            responseCode = "200",
            description =
                    "A JWK set; each key is named by its thumbprint, and the members receipts and checkpoints name the"
                            + " keys that sign either")
    public String keys() {
        return receipts.keys();
    }
}
