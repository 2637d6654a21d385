package io.lobbycard.transparency.release;

import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Release.State;
import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.web.Cursor;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Figures about viewing: an analyst asks, a privacy officer decides, everybody reads. */
@Path("/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class ReleasesResource {

    /** More figures than a privacy budget affords in a lifetime. */
    private static final int MOST_LINES = 100_000;

    private static final int PAGE = 50;

    private final ReleaseGate gate;
    private final JsonMapper json;

    @Context
    private SecurityContext caller;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public ReleasesResource(ReleaseGate gate, JsonMapper json) {
        this.gate = gate;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ANALYST)
    @Operation(summary = "Ask for a figure; it is charged to the year's privacy budget before it is drawn")
    @RequestBody(content = @Content(schema = @Schema(implementation = Wish.class)))
    @APIResponse(responseCode = "201", description = "The figure with its interval; a privacy officer decides next")
    @APIResponse(
            responseCode = "409",
            description = "The budget is spent, the period overlaps, or the crowd is too small")
    @APIResponse(responseCode = "422", description = "Not a question or text that is allowed")
    public Response ask(String body) {
        Wish wish = read(body);
        Release asked = gate.ask(name(), wish.form(), wish.title(), wish.period(), wish.text());
        return Response.created(URI.create("releases/" + asked.id()))
                .entity(asked)
                .build();
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PRIVACY_OFFICER})
    @Operation(summary = "Releases in a state, the newest first")
    public ReleasePage list(
            @QueryParam("state") @DefaultValue("PENDING") State state, @QueryParam("cursor") @Nullable String cursor) {
        return page(state, cursor);
    }

    @GET
    @Path("/public")
    @PermitAll
    @Operation(summary = "Every released figure, the newest first")
    public ReleasePage released(@QueryParam("cursor") @Nullable String cursor) {
        ReleasePage page = page(State.RELEASED, cursor);
        return new ReleasePage(
                page.items().stream().map(ReleasesResource::withoutNames).toList(), page.next());
    }

    @GET
    @Path("/public")
    @Produces("text/csv")
    @PermitAll
    @Operation(summary = "The same as CSV, one line for each figure")
    public String releasedCsv() {
        return ReleaseCsv.of(gate.list(State.RELEASED, null, MOST_LINES));
    }

    @GET
    @Path("/refusals")
    @PermitAll
    @Operation(summary = "How many attempts were refused, by reason")
    public Map<String, Long> refusals() {
        return gate.refusals();
    }

    @GET
    @Path("/budget/{year}")
    @PermitAll
    @Operation(summary = "What all answers about a year can tell of any one member, at most, so far")
    public ReleaseBudget budget(@PathParam("year") int year) {
        return gate.budget(year);
    }

    @POST
    @Path("/{release}/approval")
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(summary = "Make it public; nobody decides on their own request")
    public Release approve(@PathParam("release") String release) {
        return gate.approve(release, name());
    }

    @POST
    @Path("/{release}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(summary = "Turn it down, with the reason")
    public Release turnDown(@PathParam("release") String release, Remark remark) {
        return gate.turnDown(release, name(), remark.why());
    }

    /** Why a release is turned down. */
    public record Remark(String why) {}

    /** One part of the list. */
    public record ReleasePage(List<Release> items, @Nullable String next) {}

    private Wish read(String body) {
        try {
            return json.readValue(body, Wish.class);
        } catch (JacksonException unreadable) {
            gate.unreadable(name(), "The request is not one of the allowed forms: " + unreadable.getOriginalMessage());
            throw unreadable;
        }
    }

    private ReleasePage page(State state, @Nullable String cursor) {
        String below = cursor == null ? null : Cursor.decode(cursor, 1).keys().getFirst();
        List<Release> items = gate.list(state, below, PAGE);
        boolean more = items.size() == PAGE;
        return new ReleasePage(items, more ? Cursor.after(items.getLast().id()).encoded() : null);
    }

    /** The public learns of a figure, not which employee asked for it. */
    private static Release withoutNames(Release release) {
        return new Release(
                release.id(),
                release.question(),
                release.state(),
                release.text(),
                release.figures(),
                "an analyst",
                release.askedAt(),
                "a privacy officer",
                release.decidedAt(),
                null);
    }

    private String name() {
        return caller.getUserPrincipal().getName();
    }
}
