package io.lobbycard.personalization.rest;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.LeftOut;
import io.lobbycard.personalization.Page;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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

    /** The titles of a page, and what to leave out or to use again for once. */
    record PreviewRequest(
            List<String> titles,
            @Nullable List<String> leftOutViewings,
            @Nullable List<String> leftOutSignals,
            @Nullable List<String> putBackViewings,
            @Nullable List<String> putBackSignals) {}

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
        Wanted wanted = Wanted.of(request.titles());
        return wanted.answer(choices.choose(new Caller(caller).mayServe(member), wanted.titles()));
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            summary = "Which pictures the member would see if viewings or signals were left out or put back",
            description =
                    "Nothing is stored, and the choices have no tokens. An id that is no viewing changes nothing.")
    @APIResponse(responseCode = "200", description = "The pictures; titles that there are not are listed apart")
    @APIResponse(responseCode = "404", description = "It is another member's")
    @APIResponse(responseCode = "422", description = "The page is too long")
    public PageAnswer preview(
            @PathParam("member") String member, PreviewRequest request, @Context SecurityContext caller) {
        Wanted wanted = Wanted.of(request.titles());
        LeftOut leftOut = new LeftOut(
                named("/leftOutViewings", request.leftOutViewings(), ViewingId::new),
                named("/leftOutSignals", request.leftOutSignals(), Signal::of));
        LeftOut putBack = new LeftOut(
                named("/putBackViewings", request.putBackViewings(), ViewingId::new),
                named("/putBackSignals", request.putBackSignals(), Signal::of));
        return wanted.answer(choices.chooseIf(new Caller(caller).own(member), wanted.titles(), leftOut, putBack));
    }

    private static <T> Set<T> named(String field, @Nullable List<String> texts, Function<String, T> id) {
        Set<T> ids = new HashSet<>();
        List<String> given = texts == null ? List.of() : texts;
        for (int place = 0; place < given.size(); place++) {
            try {
                ids.add(id.apply(given.get(place)));
            } catch (IllegalArgumentException malformed) {
                throw ProblemException.unprocessable(
                        List.of(new Violation(field + "/" + place, "There is nothing of this name.")));
            }
        }
        return ids;
    }

    /** The titles that a page asks for, and those that cannot be titles. */
    private record Wanted(List<TitleId> titles, List<String> malformed) {

        static Wanted of(List<String> asked) {
            if (asked.size() > LONGEST_PAGE) {
                throw ProblemException.unprocessable(List.of(new Violation(
                        "/titles", "A page has at most " + LONGEST_PAGE + " titles, found " + asked.size() + ".")));
            }
            List<TitleId> titles = new ArrayList<>(asked.size());
            List<String> malformed = new ArrayList<>();
            for (String title : asked) {
                try {
                    titles.add(new TitleId(title));
                } catch (IllegalArgumentException noId) {
                    malformed.add(title);
                }
            }
            return new Wanted(titles, malformed);
        }

        PageAnswer answer(Page page) {
            List<String> unknown = new ArrayList<>(malformed);
            page.unknown().forEach(title -> unknown.add(title.value()));
            return PageAnswer.of(page, unknown);
        }
    }
}
