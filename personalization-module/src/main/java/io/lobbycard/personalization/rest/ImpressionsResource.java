package io.lobbycard.personalization.rest;

import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.ImpressionId;
import io.lobbycard.personalization.ImpressionReport;
import io.lobbycard.personalization.Impressions;
import io.lobbycard.personalization.Recorded;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes in impressions. */
@Path("/impressions")
@ApplicationScoped
@Tag(name = "Reports")
public class ImpressionsResource {

    private final Impressions impressions;
    private final Decisions decisions;

    @Inject
    public ImpressionsResource(Impressions impressions, Decisions decisions) {
        this.impressions = impressions;
        this.decisions = decisions;
    }

    /**
     * A picture that was seen.
     *
     * @param id made by the client, once for each impression
     * @param token of the choice that was shown
     */
    record SeenJson(String id, String token, Instant at) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.CLIENT})
    @Operation(
            summary = "Report which pictures were seen; all of a batch are stored, or none",
            description = "A batch has at most 1,000 reports; send more in parts")
    @APIResponse(
            responseCode = "200",
            description =
                    "All are stored for good. Counted apart: those known by id, which were left as they are, and those of"
                            + " times or choices that the member has erased since, which were let go")
    @APIResponse(responseCode = "400", description = "A token is malformed or forged, and nothing was stored")
    @APIResponse(responseCode = "404", description = "A token is another member's")
    @APIResponse(
            responseCode = "422",
            description = "Some elements are wrong, or there are more than 1,000, and nothing was stored")
    @APIResponse(responseCode = "503", description = "Nothing is known to be stored; send the same batch again")
    public Recorded report(List<SeenJson> seen, @Context SecurityContext context) {
        ReportedIds ids = new ReportedIds(seen.size());
        for (int place = 0; place < seen.size(); place++) {
            ids.check(place, "id", seen.get(place).id(), ImpressionId::new);
        }
        ids.refuseIfAny();
        Caller caller = new Caller(context);
        if (!caller.isClient()) {
            seen.forEach(each -> decisions.requireOwn(caller.own("me"), each.token()));
        }
        return impressions.record(seen.stream()
                .map(each -> new ImpressionReport(new ImpressionId(each.id()), each.token(), each.at()))
                .toList());
    }
}
