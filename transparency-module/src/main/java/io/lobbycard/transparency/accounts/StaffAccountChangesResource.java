package io.lobbycard.transparency.accounts;

import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.StaffAccounts;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who gave which rights to whom, for operators and for those who watch them. */
@Path("/staff-account-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
@Tag(name = "Staff accounts")
public class StaffAccountChangesResource {

    private static final int NEWEST = 200;

    private final StaffAccounts accounts;

    @Inject
    public StaffAccountChangesResource(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(summary = "Who did what to which account, the newest 200 first")
    public List<AccountChange> newest() {
        return accounts.changes(NEWEST);
    }
}
