package io.lobbycard.transparency.access;

import io.lobbycard.personalization.HistoryAccessGuard;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Reader;
import io.lobbycard.transparency.AccessAttempt;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets members see their own history, and somebody on the staff only with the grant that they read by, if it is open, once
 * the reading has been written down for good. What is written down is that grant, and its fields are what is shown, whatever
 * other grant has been opened meanwhile. An attempt without a grant is written down as well, and the member sees it.
 */
@ApplicationScoped
class GrantGuard implements HistoryAccessGuard {

    private final Grants grants;
    private final AccessLog log;
    private final TrustedTime time;

    @Inject
    GrantGuard(Grants grants, AccessLog log, TrustedTime time) {
        this.grants = grants;
        this.log = log;
        this.time = time;
    }

    @Override
    public void admit(Reader reader, MemberId member) {
        if (reader.self() && reader.name().equals(member.value())) {
            return;
        }
        Instant now = time.now();
        Optional<AccessGrant> grant = reader.permit() == null
                ? Optional.empty()
                : grants.open(reader.permit(), now)
                        .filter(open -> open.askedBy().equals(reader.name())
                                && open.member().equals(member));
        log.write(
                member,
                now,
                grant.isEmpty(),
                grant.map(AccessEntry::reading)
                        .orElseGet(() -> AccessEntry.refused(reader.name(), Roles.SUPPORT, AccessAttempt.HISTORY)));
        // writing has read what other servers have signed: a clock that is behind theirs is noticed now
        time.now();
        if (grant.isEmpty()) {
            throw ProblemException.forbidden(
                    "Only members themselves can read their viewing history, and staff whose access to it was approved"
                            + " and has not ended.");
        }
    }
}
