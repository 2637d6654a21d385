package io.lobbycard.transparency.audit.runs;

import io.lobbycard.transparency.AuditLabels;
import io.lobbycard.transparency.LabelChange;
import io.lobbycard.transparency.LabelledGroup;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Labels of credited persons, which go in and do not come out. */
@Path("/audit-labels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "Audits")
public class AuditLabelsResource {

    private static final int CHANGES = 200;

    private final AuditLabels labels;

    @Context
    private SecurityContext caller;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public AuditLabelsResource(AuditLabels labels) {
        this.labels = labels;
    }

    @POST
    @Consumes("text/csv")
    @Operation(summary = "Import labels, all or none: lines of person,group,source below that header")
    @APIResponse(responseCode = "200", description = "How many were imported")
    @APIResponse(responseCode = "422", description = "A line has no source, names nobody, or is otherwise wrong")
    public Imported add(String csv) {
        return new Imported(labels.importCsv(caller.getUserPrincipal().getName(), csv));
    }

    @GET
    @Operation(summary = "The groups, by how many persons they have and from how many sources")
    public List<LabelledGroup> groups() {
        return labels.groups();
    }

    @DELETE
    @Path("/{group}")
    @Operation(summary = "Take a group's labels away")
    public void remove(@PathParam("group") String group) {
        labels.remove(caller.getUserPrincipal().getName(), group);
    }

    @GET
    @Path("/changes")
    @RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "Who imported labels or took them away, the newest first")
    public List<LabelChange> changes() {
        return labels.changes(CHANGES);
    }

    /** How many labels were imported. */
    public record Imported(int labels) {}
}
