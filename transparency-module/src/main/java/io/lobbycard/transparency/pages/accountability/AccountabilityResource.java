package io.lobbycard.transparency.pages.accountability;

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

/** The same as the page, for a service that shows it in its own app. */
@Path("/accountability")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accountability")
public class AccountabilityResource {

    private final Accountability accountability;

    @Inject
    public AccountabilityResource(Accountability accountability) {
        this.accountability = accountability;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "How the service answers for what it does",
            description =
                    "What is used and what never is, who can see histories and how often that was so, the rules in"
                            + " force, what a member can do, and what nothing prevents yet, in the sentences of the page; the"
                            + " state of the audits and of the budget of released figures, and where to check it. Counted once a"
                            + " minute.")
    @APIResponse(responseCode = "200", description = "What cannot be counted just now is null")
    public AccountabilityAnswer accountability() {
        return AccountabilityAnswer.of(accountability.now());
    }
}
