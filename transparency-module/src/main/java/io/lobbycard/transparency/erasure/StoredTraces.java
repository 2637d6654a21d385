package io.lobbycard.transparency.erasure;

import io.lobbycard.personalization.Learning;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.AccessGrants;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** {@link Traces} in the database. */
@ApplicationScoped
class StoredTraces implements Traces {

    private final Learning learning;
    private final AccessGrants grants;
    private final Releases releases;

    @Inject
    StoredTraces(Learning learning, AccessGrants grants, Releases releases) {
        this.releases = releases;
        this.learning = learning;
        this.grants = grants;
    }

    @Override
    public boolean learnedBefore(Instant time) {
        return learning.since().filter(time::isAfter).isPresent();
    }

    @Override
    public boolean figuresReleased() {
        return !releases.list(Release.State.RELEASED, null, 1).isEmpty();
    }

    @Override
    public boolean emergencyWaits(MemberId member, Instant by) {
        return grants.about(member).stream()
                .anyMatch(grant -> grant.emergency()
                        && grant.reviewedBy() == null
                        && !grant.askedAt().isAfter(by));
    }
}
