package io.lobbycard.personalization.rest;

import io.lobbycard.personalization.Learning;
import io.lobbycard.personalization.SnapshotEntry;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which snapshot serves, whether any does, and the learner. Every change names who and why, and is kept. */
@Path("/")
@ApplicationScoped
@RolesAllowed(Roles.OPERATOR)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
public class OperatorResource {

    private static final int LISTED = 100;
    private static final int LONGEST_REASON = 255;

    private final Snapshots snapshots;
    private final Learning learning;

    @Inject
    public OperatorResource(Snapshots snapshots, Learning learning) {
        this.snapshots = snapshots;
        this.learning = learning;
    }

    /** Why something is done, a sentence for those who read it later. */
    record Because(String reason) {}

    record Serve(long number, String reason) {}

    record Switch(boolean on, String reason) {}

    record SwitchState(boolean on) {}

    /** @param heldTo number of the snapshot of which new ones keep what was learned, as somebody went back to it; or null */
    record SnapshotList(List<SnapshotEntry> items, @Nullable Long heldTo) {}

    /** @param serving false if it was held back; the list of audits says why */
    record Published(long number, boolean serving) {}

    @GET
    @Path("snapshots")
    @Operation(summary = "The newest hundred snapshots")
    public SnapshotList list() {
        OptionalLong held = snapshots.heldTo();
        return new SnapshotList(snapshots.newest(LISTED), held.isPresent() ? held.getAsLong() : null);
    }

    @POST
    @Path("snapshots")
    @Operation(summary = "Make a snapshot now, of all that has been learned")
    public Published publish(Because because, @Context SecurityContext caller) {
        long number = snapshots.publishNow(name(caller), checked(because.reason()));
        return new Published(
                number,
                snapshots.serving().filter(now -> now.number() == number).isPresent());
    }

    @PUT
    @Path("snapshots/serving")
    @Operation(summary = "Serve an older snapshot again; what was learned stays as it was until one is made")
    @APIResponse(responseCode = "204", description = "It serves; other nodes follow within seconds")
    @APIResponse(responseCode = "404", description = "There is no such snapshot any more")
    @APIResponse(responseCode = "409", description = "It was held back and has never served")
    public void serve(Serve serve, @Context SecurityContext caller) {
        snapshots.goBackTo(serve.number(), name(caller), checked(serve.reason()));
    }

    @GET
    @Path("kill-switch")
    @Operation(summary = "Whether everybody gets neutral artwork")
    public SwitchState killSwitch() {
        return new SwitchState(snapshots.killSwitch());
    }

    @PUT
    @Path("kill-switch")
    @Operation(summary = "Show neutral artwork to everybody, or end that")
    @APIResponse(responseCode = "204", description = "It holds; other nodes follow within seconds")
    public void turnKillSwitch(Switch wanted, @Context SecurityContext caller) {
        snapshots.killSwitch(wanted.on(), name(caller), checked(wanted.reason()));
    }

    @GET
    @Path("learning")
    @Operation(summary = "How far the learner is, in days")
    public Learning.Progress learning() {
        return learning.progress();
    }

    @POST
    @Path("learning")
    @Operation(summary = "Have the learner work now instead of at night")
    @APIResponse(responseCode = "202", description = "It begins, unless it is at work already")
    public Response learn() {
        learning.begin();
        return Response.accepted().build();
    }

    private static String name(SecurityContext caller) {
        return caller.getUserPrincipal().getName();
    }

    private static String checked(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw ProblemException.unprocessable(List.of(new Violation(
                    "/reason", "A reason has 1 to " + LONGEST_REASON + " characters, found " + reason.length() + ".")));
        }
        return reason;
    }
}
