package io.lobbycard.transparency.export;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.rest.OwnMember;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives members all that is kept about them. */
@Path("/members/{member}/export")
@RequestScoped
@Tag(name = "Viewing history")
public class ExportResource {

    private static final String CSV = "text/csv;charset=utf-8";

    private final MemberExport export;

    @Inject
    public ExportResource(MemberExport export) {
        this.export = export;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            summary = "Everything that is kept about the member",
            description =
                    "Controls and every change of them, reports, what staff asked for and saw, viewings and the pictures that"
                            + " were seen; streamed.")
    @APIResponse(responseCode = "200", description = "As JSON all of it, as CSV the viewings")
    @APIResponse(responseCode = "404", description = "It is another member's")
    public StreamingOutput export(@PathParam("member") String member, @Context SecurityContext caller) {
        MemberId own = OwnMember.of(member, caller);
        return export.json(own)::to;
    }

    @GET
    @Produces(CSV)
    @RolesAllowed(Roles.MEMBER)
    @Operation(summary = "The member's viewings for a spreadsheet", description = "RFC 4180, times in UTC; streamed.")
    @APIResponse(responseCode = "200", description = "As JSON all of it, as CSV the viewings")
    @APIResponse(responseCode = "404", description = "It is another member's")
    public StreamingOutput csv(@PathParam("member") String member, @Context SecurityContext caller) {
        MemberId own = OwnMember.of(member, caller);
        return export.csv(own)::to;
    }
}
