package io.lobbycard.transparency.receipts;

import io.lobbycard.transparency.Receipts;
import io.lobbycard.transparency.Verdict;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks receipts for everybody. */
@Path("/receipts/verification")
@RequestScoped
@Tag(name = "Verification")
public class VerificationResource {

    private final Receipts receipts;

    @Inject
    public VerificationResource(Receipts receipts) {
        this.receipts = receipts;
    }

    @POST
    @Consumes({"application/jose", MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(summary = "Check a receipt and make its choice again")
    @APIResponse(responseCode = "200", description = "The verdict, with why")
    @APIResponse(responseCode = "400", description = "The text is no receipt to the letter")
    @APIResponse(responseCode = "503", description = "Too many choices are being made again at once")
    public Verdict verify(String receipt) {
        return receipts.verify(receipt);
    }
}
