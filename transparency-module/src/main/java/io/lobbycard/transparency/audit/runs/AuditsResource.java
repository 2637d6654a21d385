package io.lobbycard.transparency.audit.runs;

import io.lobbycard.transparency.AuditCatalogue;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.Audits;
import io.lobbycard.web.Cursor;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audits of proxies: asked for by analysts and auditors, and the last results by everybody. */
@Path("/audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audits")
public class AuditsResource {

    private static final int PAGE = 50;

    private final Audits audits;

    @Context
    private SecurityContext caller;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public AuditsResource(Audits audits) {
        this.audits = audits;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ANALYST, Roles.AUDITOR})
    @Operation(summary = "Ask for an audit; it runs in the background")
    @APIResponse(responseCode = "202", description = "It waits for its turn")
    @APIResponse(responseCode = "409", description = "The catalogue has too few labelled persons")
    @APIResponse(responseCode = "422", description = "The panel is too small or too large")
    public Response ask(Order order) {
        if (AuditRun.restsOnMembers(order.kind(), order.catalogue())) {
            onlyAuditors();
        }
        AuditRun run = audits.ask(name(), order.kind(), order.catalogue(), order.members(), order.seed());
        return Response.accepted(run).location(URI.create("audits/" + run.id())).build();
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "Audits, the newest first")
    public RunPage list(@QueryParam("cursor") @Nullable String cursor) {
        String below = cursor == null ? null : Cursor.decode(cursor, 1).keys().getFirst();
        List<AuditRun> items =
                audits.newest(below, PAGE).stream().map(this::seen).toList();
        return new RunPage(
                items,
                items.size() < PAGE ? null : Cursor.after(items.getLast().id()).encoded());
    }

    @GET
    @Path("/public")
    @PermitAll
    @Operation(
            summary = "The last result of each kind of audit",
            description =
                    "Each says of which snapshot it is: the one that served when it was begun. All were asked for by"
                            + " the schedule, with a seed that nobody chose.")
    public List<AuditRun> published() {
        return Arrays.stream(AuditKind.values())
                .map(kind -> audits.last(kind).orElse(null))
                .filter(Objects::nonNull)
                .map(AuditRun::inPublic)
                .toList();
    }

    @GET
    @Path("/public/{kind}/counts")
    @PermitAll
    @Operation(summary = "The counts behind the last result of a kind, from which its figures can be worked out again")
    public AuditTable counts(@PathParam("kind") String kind) {
        return Arrays.stream(AuditKind.values())
                .filter(each -> each.toString().equals(kind))
                .findFirst()
                .flatMap(audits::last)
                .flatMap(run -> audits.table(run.id()))
                .orElseThrow(() -> ProblemException.notFound("No such audit has been made."));
    }

    @GET
    @Path("/refusals")
    @PermitAll
    @Operation(summary = "How many orders, labels and attempts to aim artwork at people were refused")
    public Map<String, Long> refusals() {
        return audits.refusals();
    }

    @GET
    @Path("/{audit}")
    @RolesAllowed({Roles.ANALYST, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "One audit, with how far it has come")
    public AuditRun run(@PathParam("audit") String audit) {
        return audits.run(audit)
                .map(this::seen)
                .orElseThrow(() -> ProblemException.notFound("There is no such audit."));
    }

    @GET
    @Path("/{audit}/counts")
    @RolesAllowed({Roles.ANALYST, Roles.AUDITOR})
    @Operation(summary = "The counts behind its figures")
    public AuditTable countsOf(@PathParam("audit") String audit) {
        if (audits.run(audit).stream().anyMatch(AuditRun::restsOnMembers)) {
            onlyAuditors();
        }
        return audits.table(audit).orElseThrow(() -> ProblemException.notFound("There are no counts of this audit."));
    }

    @DELETE
    @Path("/{audit}")
    @RolesAllowed({Roles.ANALYST, Roles.AUDITOR})
    @Operation(summary = "End an audit that is not over")
    public AuditRun cancel(@PathParam("audit") String audit) {
        return audits.cancel(audit);
    }

    /**
     * An audit to be made.
     *
     * @param members made-up members, or pairs of them
     * @param seed null for a new one
     */
    public record Order(
            AuditKind kind,
            AuditCatalogue catalogue,
            int members,
            @Nullable Long seed) {}

    /** One part of the list. */
    public record RunPage(List<AuditRun> items, @Nullable String next) {}

    private AuditRun seen(AuditRun run) {
        return caller.isUserInRole(Roles.AUDITOR) ? run : run.withoutMembers();
    }

    /** Nobody may ask again and again about real members without a budget but those who check the house. */
    private void onlyAuditors() {
        if (!caller.isUserInRole(Roles.AUDITOR)) {
            throw ProblemException.forbidden(
                    "What real members saw is counted for auditors only. Ask about the invented"
                            + " catalogue, or ask the release gate.");
        }
    }

    private String name() {
        return caller.getUserPrincipal().getName();
    }
}
