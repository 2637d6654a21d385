package io.lobbycard.transparency.pages;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.MisledReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** How many answers to their reports a member has not seen yet; none as far as a page can tell while the database is away. */
@ApplicationScoped
public class UnreadAnswers {

    private static final Logger LOG = System.getLogger(UnreadAnswers.class.getName());

    private final MisledReports reports;

    @Inject
    UnreadAnswers(MisledReports reports) {
        this.reports = reports;
    }

    public int of(MemberId member) {
        try {
            return reports.unread(member);
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Unread answers could not be counted: {0}", away.getMessage());
            return 0;
        }
    }
}
