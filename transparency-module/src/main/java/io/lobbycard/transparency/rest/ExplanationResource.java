package io.lobbycard.transparency.rest;

import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.explanations.Explained;
import io.lobbycard.transparency.explanations.Explanations;
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
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tools.jackson.databind.json.JsonMapper;

/** Explains a choice to the member whose it is, and to nobody else, because an explanation names what was watched. */
@Path("/decisions/{token}/explanation")
@RequestScoped
@Tag(name = "Decisions")
public class ExplanationResource {

    /** Viewings that count, beyond which an answer is worth the time that packing takes; few members have as many. */
    private static final int LONG = 3_000;

    private final Explanations explanations;
    private final Decisions decisions;
    private final JsonMapper json;

    @Inject
    public ExplanationResource(Explanations explanations, Decisions decisions, JsonMapper json) {
        this.explanations = explanations;
        this.decisions = decisions;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            summary = "Why a picture was chosen",
            description =
                    "The whole arithmetic: score = prior + statedChoices + the sum of all amounts, to within 1e-9;"
                            + " and in words: sentence, details, chance.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content = @Content(schema = @Schema(implementation = ExplanationAnswer.class)))
    @APIResponse(responseCode = "400", description = "The token is malformed or forged")
    @APIResponse(responseCode = "404", description = "The choice is another member's")
    @APIResponse(responseCode = "410", description = "The choice cannot be replayed any more")
    @APIResponse(responseCode = "503", description = "Too many long histories at once; ask again later")
    public StreamingOutput explanation(@PathParam("token") String token, @Context SecurityContext caller) {
        MemberId member = new MemberId(caller.getUserPrincipal().getName());
        Explained explained = explanations.explain(member, token);
        ExplanationAnswer answer = ExplanationAnswer.of(explained);
        if (explained.numbers().contributions().size() > LONG) {
            PackedJson packed = PackedJson.of(json, answer);
            decisions.answered(packed.length());
            return packed;
        }
        byte[] text = json.writeValueAsBytes(answer);
        decisions.answered(text.length);
        return body -> body.write(text);
    }
}
