package io.lobbycard.transparency.accounts;

import io.lobbycard.transparency.StaffAccounts;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Operators keep the accounts of the staff. */
@Path("/staff-accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Staff accounts")
public class StaffAccountsResource {

    private final StaffAccounts accounts;

    @Inject
    public StaffAccountsResource(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** An account as it is to be; without a password the old one stays. */
    public record Wish(Set<String> roles, @Nullable String password) {}

    /** An account as it is; the revision is for If-Match. */
    public record Answer(String name, Set<String> roles, long revision) {}

    @GET
    @Operation(summary = "The accounts of staff and backends, by name")
    public List<Answer> all() {
        return accounts.all().stream()
                .map(account -> new Answer(account.name(), new TreeSet<>(account.roles()), account.revision()))
                .toList();
    }

    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Make an account, or change its roles or password; whoever is signed in with it is signed out within seconds",
            description =
                    "With If-Match an account is changed, if it still has that revision; with If-None-Match: * one is made,"
                            + " if there is none of this name.")
    @APIResponse(responseCode = "204", description = "It is so")
    @APIResponse(
            responseCode = "409",
            description = "Nobody would be an operator any more, or there is one of the name that is to be new")
    @APIResponse(responseCode = "412", description = "Somebody else changed the account, or took it away")
    @APIResponse(responseCode = "422", description = "A role does not exist, or the name or password cannot be taken")
    @APIResponse(responseCode = "428", description = "Both If-Match and If-None-Match: * are missing")
    public void keep(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            Wish wish,
            @Context SecurityContext caller) {
        String operator = caller.getUserPrincipal().getName();
        if (ifMatch != null) {
            accounts.change(name, wish.roles(), wish.password(), Versions.edited(ifMatch, 0), operator);
        } else if ("*".equals(ifNoneMatch)) {
            accounts.make(name, wish.roles(), wish.password(), operator);
        } else {
            throw ProblemException.preconditionRequired(
                    "Say in If-Match which revision of the account you have seen, such as"
                            + " \"3\", or in If-None-Match: * that you make a new one.");
        }
    }

    @DELETE
    @Path("/{name}")
    @Operation(
            summary = "Take an account away",
            description = "If-Match names the revision that the operator saw: 428 without it.")
    @APIResponse(responseCode = "204", description = "There is none of that name")
    @APIResponse(responseCode = "409", description = "Nobody would be an operator any more")
    @APIResponse(responseCode = "412", description = "Somebody else changed the account")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext caller) {
        if (ifMatch == null) {
            throw ProblemException.preconditionRequired(
                    "Say in If-Match which revision of the account you have seen, such as \"3\".");
        }
        accounts.remove(
                name, Versions.edited(ifMatch, 0), caller.getUserPrincipal().getName());
    }
}
