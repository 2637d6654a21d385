package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.Jobs;
import io.lobbycard.web.Cursor;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How far jobs are, over HTTP, for whoever may begin such jobs; operators see all of them. */
@ApplicationScoped
@Path("/jobs")
@RolesAllowed({Roles.EDITOR, Roles.REVIEWER, Roles.OPERATOR, Roles.CLIENT})
@Tag(name = "Imports and exports")
public class JobsResource {

    private static final int NEWEST = 50;
    private static final int PAGE = 100;

    private final Jobs jobs;

    @Inject
    public JobsResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Operation(summary = "The newest jobs")
    public Newest newest(@Context SecurityContext caller) {
        return new Newest(jobs.newest(jobs.kindsWatchedBy(caller::isUserInRole), NEWEST).stream()
                .map(JobBody::of)
                .toList());
    }

    @GET
    @Path("{job}")
    @Operation(summary = "How far a job is, how fast it goes and about how long it takes yet")
    public JobBody job(@PathParam("job") String job, @Context SecurityContext caller) {
        return JobBody.of(watched(job, caller));
    }

    @GET
    @Path("{job}/faults")
    @Operation(summary = "The rows that were not taken, by line, each with the reason")
    public Faults faults(
            @PathParam("job") String job,
            @QueryParam("cursor") @Nullable String cursor,
            @Context SecurityContext caller) {
        JobId id = watched(job, caller).id();
        List<ImportFault> found = jobs.faults(id, cursor == null ? null : line(cursor), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<ImportFault> page = more ? found.subList(0, PAGE) : found;
        return new Faults(
                page, more ? Cursor.after(Long.toString(page.getLast().line())).encoded() : null);
    }

    @DELETE
    @Path("{job}")
    @Operation(summary = "Cancels a job; what it has stored stays, unless it was to do all or nothing")
    public Response cancel(@PathParam("job") String job, @Context SecurityContext caller) {
        JobId id = watched(job, caller).id();
        return Response.accepted(
                        JobBody.of(jobs.cancel(id, caller.getUserPrincipal().getName())))
                .build();
    }

    /** A job of a kind that is none of the caller's business is answered like one that does not exist. */
    private Job watched(String job, SecurityContext caller) {
        return id(job).flatMap(jobs::job)
                .filter(found -> jobs.kindsWatchedBy(caller::isUserInRole).contains(found.kind()))
                .orElseThrow(() -> unknown(job));
    }

    private static Optional<JobId> id(String text) {
        try {
            return Optional.of(new JobId(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static long line(String cursor) {
        try {
            return Long.parseLong(Cursor.decode(cursor, 1).keys().getFirst());
        } catch (NumberFormatException foreign) {
            throw ProblemException.badRequest("The cursor is not one that this list has given out.");
        }
    }

    private static ProblemException unknown(String job) {
        return ProblemException.notFound("There is no job " + job + ".");
    }

    /** The newest jobs first. */
    public record Newest(List<JobBody> items) {}

    /** Rows that were not taken. */
    public record Faults(List<ImportFault> items, @Nullable String next) {}
}
