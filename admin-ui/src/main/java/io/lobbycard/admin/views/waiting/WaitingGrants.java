package io.lobbycard.admin.views.waiting;

import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Requests to see a history, and emergencies to look at afterwards. */
@Dependent
@RolesAllowed(Roles.PRIVACY_OFFICER)
class WaitingGrants implements Waiting {

    private final AccessGrants grants;

    @Inject
    WaitingGrants(AccessGrants grants) {
        this.grants = grants;
    }

    @Override
    public String view() {
        return "access";
    }

    @Override
    public int count() {
        return grants.undecided();
    }
}
