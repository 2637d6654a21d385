package io.lobbycard.admin.views.waiting;

import io.lobbycard.catalog.ReviewList;
import io.lobbycard.catalog.ReviewQueue;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Artworks that wait for a review, and those that members gave up early. */
@Dependent
@RolesAllowed(Roles.REVIEWER)
class WaitingArtworks implements Waiting {

    private final ReviewQueue queue;

    @Inject
    WaitingArtworks(ReviewQueue queue) {
        this.queue = queue;
    }

    @Override
    public String view() {
        return "review";
    }

    @Override
    public int count() {
        return queue.count(ReviewList.WAITING) + queue.count(ReviewList.OBSERVED);
    }
}
