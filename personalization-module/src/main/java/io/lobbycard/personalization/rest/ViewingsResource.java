package io.lobbycard.personalization.rest;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Recorded;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingReport;
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
import org.jspecify.annotations.Nullable;

/** Takes in viewings. */
@Path("/viewings")
@ApplicationScoped
@Tag(name = "Reports")
public class ViewingsResource {

    private final Histories histories;

    @Inject
    public ViewingsResource(Histories histories) {
        this.histories = histories;
    }

    /**
     * One sitting.
     *
     * @param id made by the client, once for each sitting
     * @param episode of a series
     * @param token of the choice whose picture led here; one from before an erasure is let go
     */
    record SittingJson(
            String id,
            String member,
            String title,
            @Nullable String episode,
            Instant startedAt,
            int watchedSeconds,
            @Nullable String token) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.CLIENT})
    @Operation(
            summary = "Report viewings; all of a batch are stored, or none",
            description = "A batch has at most 1,000 reports; send more in parts")
    @APIResponse(
            responseCode = "200",
            description =
                    "All are stored for good. Counted apart: those known by id, which were left as they are, and those of"
                            + " times that the member has erased since, which were let go")
    @APIResponse(responseCode = "404", description = "A viewing is another member's")
    @APIResponse(
            responseCode = "422",
            description =
                    "Some elements are wrong, there are more than 1,000, or a history would hold more than 20,000, and nothing was"
                            + " stored")
    @APIResponse(responseCode = "503", description = "Nothing is known to be stored; send the same batch again")
    public Recorded report(List<SittingJson> viewings, @Context SecurityContext context) {
        Caller caller = new Caller(context);
        ReportedIds ids = new ReportedIds(viewings.size());
        for (int place = 0; place < viewings.size(); place++) {
            ids.check(place, "id", viewings.get(place).id(), ViewingId::new);
            ids.check(place, "title", viewings.get(place).title(), TitleId::new);
            ids.check(place, "member", viewings.get(place).member(), MemberId::new);
        }
        ids.refuseIfAny();
        return histories.record(
                viewings.stream().map(each -> report(each, caller)).toList());
    }

    private static ViewingReport report(SittingJson sitting, Caller caller) {
        return new ViewingReport(
                new ViewingId(sitting.id()),
                caller.mayServe(sitting.member()),
                new TitleId(sitting.title()),
                sitting.episode(),
                sitting.startedAt(),
                sitting.watchedSeconds(),
                sitting.token());
    }
}
