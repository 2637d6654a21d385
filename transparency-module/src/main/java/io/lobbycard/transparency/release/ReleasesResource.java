package io.lobbycard.transparency.release;

import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Release.State;
import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.transparency.ReleaseForm;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
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

    private static final int LONGEST_REMARK = 500;

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
    @Operation(
            summary = "Ask for a figure; it is charged to the year's privacy budget before it is drawn",
            description =
                    "After noise at least a minimum crowd of members must seem to be behind the figure, and behind"
                            + " each title or artwork in it: 1,000 unless the service has set another number (100 in the demo,"
                            + " never fewer). A question whose crowd turns out to be smaller is refused with 409 and stays paid"
                            + " for, because the refusal tells something, too. Asking again gives the same answer and is free. The text"
                            + " is one of the sentences that GET /releases/forms lists for the form, to the letter; without"
                            + " one it is the first of them.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Wish.class)))
    @APIResponse(responseCode = "201", description = "The figure with its interval; a privacy officer decides next")
    @APIResponse(
            responseCode = "409",
            description =
                    "The budget is spent or the period overlaps, and nothing was spent; or the crowd is too small, and"
                            + " the question was paid for")
    @APIResponse(
            responseCode = "422",
            description = "Not a question or sentence that is allowed; the detail lists the sentences that are")
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
            @QueryParam("state") @DefaultValue("pending") String state, @QueryParam("cursor") @Nullable String cursor) {
        return ReleasePage.of(gate, state(state), cursor);
    }

    @GET
    @Path("/forms")
    @PermitAll
    @Operation(summary = "Everything that can be asked, with the sentences in which each answer may be told")
    public List<ReleaseForm> forms() {
        return gate.forms();
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
        return gate.turnDown(release, name(), checked(remark));
    }

    /** Why a release is turned down. */
    public record Remark(@Nullable String why) {}

    private static State state(String name) {
        for (State each : State.values()) {
            if (each.toString().equals(name)) {
                return each;
            }
        }
        throw ProblemException.badRequest("The state of a release is pending, released or turned-down.");
    }

    private Wish read(String body) {
        try {
            return json.readValue(body, Wish.class);
        } catch (JacksonException unreadable) {
            gate.unreadable(name(), "The request is not one of the allowed forms: " + unreadable.getOriginalMessage());
            throw unreadable;
        }
    }

    /** Why a release is turned down, without blanks around it. */
    private static String checked(Remark remark) {
        String why = remark.why() == null ? "" : remark.why().strip();
        if (why.isEmpty() || why.length() > LONGEST_REMARK) {
            throw ProblemException.unprocessable(List.of(new Violation(
                    "/why", "Say why in 1 to " + LONGEST_REMARK + " characters, not " + why.length() + ".")));
        }
        return why;
    }

    private String name() {
        return caller.getUserPrincipal().getName();
    }
}
