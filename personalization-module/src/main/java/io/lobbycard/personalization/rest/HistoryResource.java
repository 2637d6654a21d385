package io.lobbycard.personalization.rest;

import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Reader;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A member's own history. */
@Path("/members/{member}/history")
@ApplicationScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Histories")
public class HistoryResource {

    private static final int LONGEST = 500;

    private final Histories histories;

    @Inject
    public HistoryResource(Histories histories) {
        this.histories = histories;
    }

    @GET
    @Operation(summary = "The member's viewings, the newest first")
    @APIResponse(responseCode = "200", description = "Part of the history, with a cursor for the next part")
    @APIResponse(responseCode = "404", description = "The history is another member's")
    public HistoryAnswer read(
            @PathParam("member") String member,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context SecurityContext caller) {
        if (limit < 1 || limit > LONGEST) {
            throw ProblemException.badRequest("The limit lies between 1 and " + LONGEST + ", found " + limit + ".");
        }
        MemberId own = new Caller(caller).own(member);
        return HistoryAnswer.of(histories.history(new Reader(own.value(), true), own, cursor, limit));
    }

    @DELETE
    @Operation(summary = "Erase the history, the controls and the outcomes; cannot be undone")
    @APIResponse(
            responseCode = "204",
            description = "All of it is erased; GET /members/{member}/erasure says what is left all the same, and why")
    public void erase(@PathParam("member") String member, @Context SecurityContext caller) {
        histories.erase(new Caller(caller).own(member));
    }
}
