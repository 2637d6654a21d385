package io.lobbycard.transparency.erasure;

import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.Accesses;
import io.lobbycard.transparency.erasure.Remains.Left;
import io.lobbycard.transparency.keys.MemberKeys;
import io.lobbycard.transparency.rest.OwnMember;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells members, before or after they erase, what is left, and erases those who cannot do it themselves any more. */
@Path("/members/{member}/erasure")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Histories")
public class ErasureResource {

    private static final Logger LOG = System.getLogger(ErasureResource.class.getName());

    private static final List<Object> TURNS =
            Stream.generate(Object::new).limit(64).toList();

    private final Accesses accesses;
    private final Remains remains;
    private final Histories histories;
    private final MemberKeys keys;

    @Inject
    public ErasureResource(Remains remains, Histories histories, Accesses accesses, MemberKeys keys) {
        this.keys = keys;
        this.accesses = accesses;
        this.remains = remains;
        this.histories = histories;
    }

    /**
     * What erasing leaves.
     *
     * @param erasedAt when the member erased last; null if never, and then what would be left if they did so now
     */
    public record Erasure(@Nullable Instant erasedAt, List<Left> remains) {}

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(summary = "What is left of what the member erased last, or would erase now: until when, and why")
    @APIResponse(responseCode = "200", description = "Each with its last day, where that is known")
    @APIResponse(responseCode = "404", description = "It is another member's")
    public Erasure erasure(@PathParam("member") String member, @Context SecurityContext caller) {
        MemberId own = OwnMember.of(member, caller);
        Instant erased = histories.lastErasure(own).orElse(null);
        return new Erasure(erased, erased == null ? remains.now(own) : remains.of(own, erased));
    }

    @POST
    @RolesAllowed(Roles.CLIENT)
    @Operation(
            summary = "Erase all of a member whose account with the service has ended; cannot be undone",
            description =
                    "For people who cannot sign in any more and do it themselves. Give them the answer. A repeat erases"
                            + " and counts nothing more, and answers the same.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Viewings, controls, outcomes and the member's key are gone; what is left all the same, until when"
                            + " and why, in words to the member")
    @APIResponse(responseCode = "404", description = "There is no such member")
    @APIResponse(
            responseCode = "503",
            description =
                    "The folder of keys is away, and nothing is erased; or it could not be written down that it was, so ask again")
    public Erasure eraseEnded(@PathParam("member") String member, @Context SecurityContext caller) {
        MemberId ended = named(member);
        synchronized (turn(ended)) {
            if (!isDone(ended)) {
                erase(ended, caller.getUserPrincipal().getName());
            }
        }
        Instant erased = histories.lastErasure(ended).orElseThrow();
        return new Erasure(erased, remains.ofEnded(ended, erased));
    }

    /** Whether somebody who asks again has been told all, and nothing has come since. */
    private boolean isDone(MemberId ended) {
        return histories.isErased(ended)
                && histories
                        .lastErasure(ended)
                        .filter(erased -> accesses.tellsErasureAlone(ended, erased))
                        .isPresent();
    }

    private void erase(MemberId ended, String client) {
        histories.erase(ended);
        Instant erased = histories.lastErasure(ended).orElseThrow();
        // with a key that could not be destroyed at once, what is written down now would be lost with it
        if (keys.isLeft(ended, erased, Optional.empty())) {
            keys.destroy(ended);
        }
        accesses.erased(ended, client);
        LOG.log(Level.INFO, "{0} has erased a member whose account has ended.", client);
    }

    /** Of two requests about one member at once, the second finds what the first has done. */
    private static Object turn(MemberId member) {
        return TURNS.get(Math.floorMod(member.hashCode(), TURNS.size()));
    }

    private static MemberId named(String member) {
        try {
            return new MemberId(member);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.notFound("There is no such member.");
        }
    }
}
