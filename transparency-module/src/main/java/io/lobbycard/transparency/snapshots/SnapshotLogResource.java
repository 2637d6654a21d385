package io.lobbycard.transparency.snapshots;

import io.lobbycard.transparency.log.Consistency;
import io.lobbycard.transparency.log.LoggedEntry;
import io.lobbycard.transparency.log.Logs;
import io.lobbycard.transparency.log.Note;
import io.lobbycard.transparency.log.TransparencyLog;
import io.lobbycard.transparency.snapshots.SnapshotLogAnswer.Item;
import io.lobbycard.web.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public log of snapshots. */
@Path("/snapshots/log")
@ApplicationScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class SnapshotLogResource {

    private static final int PART = 100;

    private final SnapshotLog snapshots;
    private final TransparencyLog log;

    @Inject
    public SnapshotLogResource(SnapshotLog snapshots, Logs logs) {
        this.snapshots = snapshots;
        this.log = logs.snapshots();
    }

    @GET
    @Operation(
            summary = "Every snapshot that has served",
            description =
                    "A Merkle tree (RFC 9162) with signed checkpoints (C2SP tlog-checkpoint); its keys are at /keys."
                            + " The leaf of an entry is SHA-256(0x00 || SHA-256 of no bytes || SHA-256 of the snapshot's"
                            + " number in decimal digits || the bytes of the entry's text in UTF-8), in base64.")
    @APIResponse(responseCode = "200", description = "Part of the log, with the newest checkpoint")
    public SnapshotLogAnswer entries(@QueryParam("from") @DefaultValue("0") long from) {
        List<LoggedEntry> read = log.from(from, PART + 1);
        return new SnapshotLogAnswer(
                log.latest().map(Note::text).orElse(null),
                read.stream().limit(PART).map(SnapshotLogResource::item).toList(),
                read.size() > PART ? read.getLast().position() : null);
    }

    @GET
    @Path("/{snapshot}")
    @Operation(summary = "The proof that a snapshot is in the log")
    @APIResponse(
            responseCode = "200",
            description = "Its entry, the path to the root, and the checkpoint with the root")
    @APIResponse(responseCode = "404", description = "It is not in the log")
    public List<LoggedSnapshot> proof(@PathParam("snapshot") long snapshot) {
        return snapshots.of(snapshot);
    }

    @GET
    @Path("/checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "The newest signed checkpoint (C2SP tlog-checkpoint), for anybody to keep")
    @APIResponse(responseCode = "200", description = "Log, size, root and time, and the signature over them")
    @APIResponse(responseCode = "404", description = "No snapshot has served yet")
    public String checkpoint() {
        return log.latest().map(Note::text).orElseThrow(() -> ProblemException.notFound("No snapshot has served yet."));
    }

    @GET
    @Path("/consistency")
    @Operation(summary = "The proof that the log has only grown between two sizes")
    @APIResponse(responseCode = "200", description = "The hashes that show it")
    @APIResponse(responseCode = "400", description = "The log never had these sizes")
    public Consistency consistency(@QueryParam("older") long older, @QueryParam("newer") long newer) {
        return Consistency.of(log, older, newer);
    }

    private static Item item(LoggedEntry entry) {
        return new Item(
                entry.position(),
                new String(entry.open(), StandardCharsets.UTF_8),
                entry.leaf().toString());
    }
}
