package io.lobbycard.personalization.rest;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a member says of one viewing, signal, title, picture or theme. A repeat changes nothing; the answer is 204. */
@Path("/members/{member}/controls")
@ApplicationScoped
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Controls")
@APIResponse(responseCode = "204", description = "Said; it holds from the next request on")
@APIResponse(
        responseCode = "409",
        description = "The member's history was erased while this was said; nothing was kept")
@APIResponse(
        responseCode = "422",
        description =
                "It cannot be said, or the member has said 50,000 things since they last erased; nothing was kept")
public class ControlItemsResource {

    private final Controls controls;

    @Inject
    public ControlItemsResource(Controls controls) {
        this.controls = controls;
    }

    /** The artwork to see for a title from now on. */
    record Pin(String artwork) {}

    @PUT
    @Path("left-out-viewings/{viewing}")
    public void leaveOutViewing(
            @PathParam("member") String member, @PathParam("viewing") String viewing, @Context SecurityContext caller) {
        controls.leaveOut(new Caller(caller).own(member), List.of(named(viewing, ViewingId::new)), true);
    }

    @DELETE
    @Path("left-out-viewings/{viewing}")
    public void putBackViewing(
            @PathParam("member") String member, @PathParam("viewing") String viewing, @Context SecurityContext caller) {
        controls.leaveOut(new Caller(caller).own(member), List.of(named(viewing, ViewingId::new)), false);
    }

    @PUT
    @Path("left-out-signals/{signal}")
    @APIResponse(responseCode = "204", description = "Left out from the next request on")
    @APIResponse(responseCode = "422", description = "It is no signal, or nothing in the catalogue carries it")
    public void leaveOutSignal(
            @PathParam("member") String member, @PathParam("signal") String signal, @Context SecurityContext caller) {
        controls.leaveOut(new Caller(caller).own(member), named(signal, Signal::of), true);
    }

    @DELETE
    @Path("left-out-signals/{signal}")
    public void putBackSignal(
            @PathParam("member") String member, @PathParam("signal") String signal, @Context SecurityContext caller) {
        controls.leaveOut(new Caller(caller).own(member), named(signal, Signal::of), false);
    }

    @PUT
    @Path("pins/{title}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void pin(
            @PathParam("member") String member,
            @PathParam("title") String title,
            Pin pin,
            @Context SecurityContext caller) {
        ArtworkId artwork;
        try {
            artwork = new ArtworkId(pin.artwork());
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.unprocessable(
                    List.of(new Violation("/artwork", "There is no such artwork of this title.")));
        }
        controls.pin(new Caller(caller).own(member), named(title, TitleId::new), artwork);
    }

    @DELETE
    @Path("pins/{title}")
    public void unpin(
            @PathParam("member") String member, @PathParam("title") String title, @Context SecurityContext caller) {
        controls.pin(new Caller(caller).own(member), named(title, TitleId::new), null);
    }

    @PUT
    @Path("refused-artworks/{artwork}")
    @APIResponse(responseCode = "204", description = "Hidden from this member from the next request on")
    @APIResponse(responseCode = "404", description = "There is no such artwork")
    public void refuseArtwork(
            @PathParam("member") String member, @PathParam("artwork") String artwork, @Context SecurityContext caller) {
        controls.refuse(new Caller(caller).own(member), named(artwork, ArtworkId::new), true);
    }

    @DELETE
    @Path("refused-artworks/{artwork}")
    public void acceptArtwork(
            @PathParam("member") String member, @PathParam("artwork") String artwork, @Context SecurityContext caller) {
        controls.refuse(new Caller(caller).own(member), named(artwork, ArtworkId::new), false);
    }

    @PUT
    @Path("sensitive-themes/{theme}")
    @APIResponse(responseCode = "204", description = "Allowed from the next request on")
    @APIResponse(responseCode = "422", description = "The catalogue marks no such theme as sensitive")
    public void allowTheme(
            @PathParam("member") String member, @PathParam("theme") String theme, @Context SecurityContext caller) {
        controls.allowSensitiveTheme(new Caller(caller).own(member), theme, true);
    }

    @DELETE
    @Path("sensitive-themes/{theme}")
    public void refuseTheme(
            @PathParam("member") String member, @PathParam("theme") String theme, @Context SecurityContext caller) {
        controls.allowSensitiveTheme(new Caller(caller).own(member), theme, false);
    }

    private static <T> T named(String text, Function<String, T> id) {
        try {
            return id.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.notFound("There is nothing of this name.");
        }
    }
}
