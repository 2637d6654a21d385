package io.lobbycard.transparency.access;

import io.lobbycard.transparency.Accesses;
import io.lobbycard.transparency.AuditedAccess;
import io.lobbycard.transparency.log.Consistency;
import io.lobbycard.transparency.log.Findings;
import io.lobbycard.transparency.log.Logs;
import io.lobbycard.transparency.log.Note;
import io.lobbycard.transparency.log.Positions;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The access log for those who watch the watchers: without names, and with the means to check it. */
@Path("/access-log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access to histories")
public class AccessLogResource {

    private static final int PART = 100;

    private final Accesses accesses;
    private final Logs logs;

    @Inject
    public AccessLogResource(Accesses accesses, Logs logs) {
        this.accesses = accesses;
        this.logs = logs;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.PRIVACY_OFFICER})
    @Operation(summary = "The access log without names, the newest first")
    public Part entries(@QueryParam("cursor") @Nullable String cursor) {
        List<AuditedAccess> read = accesses.audited(Positions.below(cursor), PART + 1);
        List<AuditedAccess> shown = read.stream().limit(PART).toList();
        String next = read.size() > PART ? Positions.after(shown.getLast().position()) : null;
        return new Part(shown, next);
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.AUDITOR, Roles.PRIVACY_OFFICER, Roles.OPERATOR})
    @Operation(summary = "Compare the whole log with its checkpoints outside the database")
    public Findings verify() {
        return Findings.of(accesses.findings());
    }

    @GET
    @Path("/checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @Operation(summary = "The newest signed checkpoint (C2SP tlog-checkpoint), for anybody to keep")
    @APIResponse(responseCode = "200", description = "Log, size, root and time, and the signature over them")
    @APIResponse(responseCode = "404", description = "Nothing has been logged yet")
    public String checkpoint() {
        return logs.access()
                .latest()
                .map(Note::text)
                .orElseThrow(() -> ProblemException.notFound("Nothing has been logged yet."));
    }

    @GET
    @Path("/consistency")
    @PermitAll
    @Operation(
            summary = "The proof that the log has only grown between two sizes",
            description =
                    "Whoever kept a checkpoint checks with it that what it covers is still the beginning of the log"
                            + " (RFC 9162, section 2.1.4.2).")
    @APIResponse(responseCode = "200", description = "The hashes that show it")
    @APIResponse(responseCode = "400", description = "The log never had these sizes")
    public Consistency consistency(@QueryParam("older") long older, @QueryParam("newer") long newer) {
        return Consistency.of(logs.access(), older, newer);
    }

    /** Part of the log; {@code next} is null at the end. */
    public record Part(List<AuditedAccess> items, @Nullable String next) {

        public Part {
            items = List.copyOf(items);
        }
    }
}
