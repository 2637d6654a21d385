package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Versions;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reviewers' decisions over HTTP. */
@ApplicationScoped
@Path("/artwork/{artwork}/status")
@RolesAllowed(Roles.REVIEWER)
@Tag(name = "Artwork")
public class ArtworkReviewResource {

    private static final int LONGEST_NOTE = 1_000;

    private final ArtworkReviews reviews;

    @Inject
    public ArtworkReviewResource(ArtworkReviews reviews) {
        this.reviews = reviews;
    }

    @PUT
    @Operation(
            summary =
                    "Approves (live), withdraws (on-hold) or retires (retired) an artwork that somebody else uploaded",
            description =
                    "To make it live, If-Match names the version that the reviewer saw: 428 without it, and 412 if"
                            + " the artwork was changed since.")
    public ArtworkBody review(
            @PathParam("artwork") String artwork,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Decision decision,
            @Context SecurityContext caller) {
        ArtworkId id = Ids.artwork(artwork)
                .orElseThrow(() -> ProblemException.notFound("There is no artwork " + artwork + "."));
        decision.check();
        String reviewer = caller.getUserPrincipal().getName();
        Artwork decided = switch (decision.status()) {
            case LIVE -> reviews.approve(id, seen(ifMatch), reviewer, decision.note());
            case ON_HOLD -> reviews.hold(id, reviewer, decision.note());
            case RETIRED -> reviews.retire(id, reviewer, decision.note());
            case DRAFT, IN_REVIEW ->
                throw ProblemException.unprocessable(
                        List.of(new Violation("/status", "A review ends in live, on-hold or retired.")));
        };
        return ArtworkBody.of(decided);
    }

    private static long seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw ProblemException.preconditionRequired(
                    "Say in If-Match which version of the artwork you have seen, such as \"3\".");
        }
        return Versions.edited(ifMatch, 0);
    }

    /** A reviewer's decision. */
    public record Decision(ArtworkStatus status, @Nullable String note) {

        private void check() {
            if (note != null && note.length() > LONGEST_NOTE) {
                throw ProblemException.unprocessable(List.of(new Violation(
                        "/note", "A note has at most " + LONGEST_NOTE + " characters, found " + note.length() + ".")));
            }
        }
    }
}
