package io.lobbycard.transparency.accounts;

import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.accounts.ChangeLog.Logged;
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

/** Who gave which rights to whom, for operators and for those who watch them. */
@Path("/staff-account-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff accounts")
public class StaffAccountChangesResource {

    private static final int PART = 100;

    private final ChangeLog changes;
    private final Logs logs;

    @Inject
    public StaffAccountChangesResource(ChangeLog changes, Logs logs) {
        this.changes = changes;
        this.logs = logs;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(
            summary = "Who did what to which account, the newest first",
            description = "As the log of that has it, which can only grow and is covered by signed checkpoints.")
    @APIResponse(responseCode = "200", description = "Part of the log, with a cursor for the next part")
    public Part newest(@QueryParam("cursor") @Nullable String cursor) {
        List<Logged> read = changes.logged(Positions.below(cursor), PART + 1);
        List<Logged> shown = read.stream().limit(PART).toList();
        String next = read.size() > PART ? Positions.after(shown.getLast().position()) : null;
        return new Part(shown.stream().map(Logged::change).toList(), next);
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Compare the whole log with its checkpoints outside the database")
    public Findings verify() {
        return Findings.of(logs.accounts().findings());
    }

    @GET
    @Path("/checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @Operation(summary = "The newest signed checkpoint (C2SP tlog-checkpoint), for anybody to keep")
    @APIResponse(responseCode = "200", description = "Log, size, root and time, and the signature over them")
    @APIResponse(responseCode = "404", description = "No account was changed yet")
    public String checkpoint() {
        return logs.accounts()
                .latest()
                .map(Note::text)
                .orElseThrow(() -> ProblemException.notFound("No account was changed yet."));
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
        return Consistency.of(logs.accounts(), older, newer);
    }

    /** Part of the log; {@code next} is null at the end. */
    public record Part(List<AccountChange> items, @Nullable String next) {

        public Part {
            items = List.copyOf(items);
        }
    }
}
