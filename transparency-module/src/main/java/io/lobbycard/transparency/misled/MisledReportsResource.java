package io.lobbycard.transparency.misled;

import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.MisledReport.Outcome;
import io.lobbycard.transparency.MisledReports;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Members say that a picture misled them, reviewers answer. */
@Path("/misled-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pictures that misled")
public class MisledReportsResource {

    private static final int SHOWN = 200;

    private final MisledReports reports;
    private final Decisions decisions;

    @Context
    private SecurityContext caller;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public MisledReportsResource(MisledReports reports, Decisions decisions) {
        this.reports = reports;
        this.decisions = decisions;
    }

    /**
     * A report.
     *
     * @param token of the choice that showed the picture
     */
    public record Wish(String token, @Nullable String words) {}

    /**
     * What a reviewer found.
     *
     * @param withdraw true to take the picture away from everybody
     */
    public record Answer(boolean withdraw, String answer) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(summary = "Say that a picture misled you; you do not see it any more")
    @APIResponse(responseCode = "201", description = "It is answered by the time in \"due\"")
    @APIResponse(
            responseCode = "409",
            description = "The member's history was erased while this was said; nothing was kept")
    @APIResponse(responseCode = "422", description = "The words are too long")
    public Response report(Wish wish) {
        MemberId member = new MemberId(name());
        ReportAnswer report = ReportAnswer.of(reports.report(
                member, decisions.shown(member, wish.token()).artwork(), wish.words() == null ? "" : wish.words()));
        return Response.created(URI.create("misled-reports/" + report.id()))
                .entity(report)
                .build();
    }

    @GET
    @RolesAllowed({Roles.MEMBER, Roles.REVIEWER})
    @Operation(
            summary = "A member's own reports, the newest first; for reviewers those that wait, the most urgent first")
    public List<ReportAnswer> list() {
        return (caller.isUserInRole(Roles.REVIEWER) ? reports.waiting(SHOWN) : reports.of(new MemberId(name())))
                .stream().map(ReportAnswer::of).toList();
    }

    @POST
    @Path("/{report}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Answer a report: withdraw the picture from everybody, or keep it, and say why")
    @APIResponse(responseCode = "200", description = "The member sees the answer")
    @APIResponse(responseCode = "409", description = "It has been answered already")
    public ReportAnswer answer(@PathParam("report") long report, Answer answer) {
        return ReportAnswer.of(
                reports.answer(report, name(), answer.withdraw() ? Outcome.WITHDRAWN : Outcome.KEPT, answer.answer()));
    }

    private String name() {
        return caller.getUserPrincipal().getName();
    }
}
