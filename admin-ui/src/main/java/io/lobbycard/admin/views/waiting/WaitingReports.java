package io.lobbycard.admin.views.waiting;

import io.lobbycard.transparency.MisledReports;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Reports of members that a picture misled. */
@Dependent
@RolesAllowed(Roles.REVIEWER)
class WaitingReports implements Waiting {

    private final MisledReports reports;

    @Inject
    WaitingReports(MisledReports reports) {
        this.reports = reports;
    }

    @Override
    public String view() {
        return "misled";
    }

    @Override
    public int count() {
        return reports.unanswered();
    }
}
