package io.lobbycard.admin.views.waiting;

import io.lobbycard.transparency.Releases;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Figures that an analyst wants to make public. */
@Dependent
@RolesAllowed(Roles.PRIVACY_OFFICER)
class WaitingFigures implements Waiting {

    private final Releases releases;

    @Inject
    WaitingFigures(Releases releases) {
        this.releases = releases;
    }

    @Override
    public String view() {
        return "releases";
    }

    @Override
    public int count() {
        return releases.pending();
    }
}
