package io.lobbycard.personalization.rest;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Page;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Chooses artwork for a page of titles. */
@Path("/members/{member}/artwork")
@ApplicationScoped
@Tag(name = "Pages")
public class PageResource {

    private static final int LONGEST_PAGE = 3000;

    private final Choices choices;

    @Inject
    public PageResource(Choices choices) {
        this.choices = choices;
    }

    /** The titles of a page, in the order in which they are answered. */
    record PageRequest(List<String> titles) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.CLIENT})
    @Operation(summary = "Choose a picture for each of up to 3,000 titles")
    @APIResponse(responseCode = "200", description = "The pictures; titles that there are not are listed apart")
    @APIResponse(responseCode = "404", description = "There is no such member")
    @APIResponse(responseCode = "422", description = "The page is too long")
    public PageAnswer choose(@PathParam("member") String member, PageRequest request, @Context SecurityContext caller) {
        if (request.titles().size() > LONGEST_PAGE) {
            throw ProblemException.unprocessable(List.of(new Violation(
                    "/titles",
                    "A page has at most " + LONGEST_PAGE + " titles, found "
                            + request.titles().size() + ".")));
        }
        if (request.titles().stream().anyMatch(Objects::isNull)) {
            throw ProblemException.unprocessable(List.of(new Violation("/titles", "A title is a string, found null.")));
        }
        List<TitleId> titles = new ArrayList<>(request.titles().size());
        List<String> unknown = new ArrayList<>();
        for (String title : request.titles()) {
            try {
                titles.add(new TitleId(title));
            } catch (IllegalArgumentException malformed) {
                unknown.add(title);
            }
        }
        Page page = choices.choose(new Caller(caller).mayServe(member), titles);
        page.unknown().forEach(title -> unknown.add(title.value()));
        return PageAnswer.of(page, unknown);
    }
}
