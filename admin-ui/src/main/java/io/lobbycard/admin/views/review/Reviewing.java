package io.lobbycard.admin.views.review;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.ReviewItem;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Carries out decisions on several artworks: each that can be decided on is, and the others say why not. */
@Dependent
class Reviewing {

    /**
     * What became of a decision.
     *
     * @param done the artworks that were decided on, as they were before
     * @param refusals one sentence for each of the others
     */
    record Outcome(List<ReviewItem> done, List<String> refusals) {}

    private final ArtworkReviews reviews;

    @Inject
    Reviewing(ArtworkReviews reviews) {
        this.reviews = reviews;
    }

    Outcome decide(Decision decision, List<ReviewItem> items, String reviewer, String note) {
        List<ReviewItem> done = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (ReviewItem item : items) {
            try {
                decision.apply(reviews, item.artwork().id(), reviewer, note.isBlank() ? null : note.strip());
                done.add(item);
            } catch (ProblemException refused) {
                refusals.add(item.title().name() + ": " + refused.problem().detail());
            }
        }
        return new Outcome(done, refusals);
    }

    /** Puts artworks back to where they stood before a decision, with whatever gave way to them. */
    List<String> undo(Decision decision, List<ReviewItem> items, String reviewer) {
        List<String> refusals = new ArrayList<>();
        for (ReviewItem item : items) {
            try {
                restore(decision, item.artwork(), reviewer);
            } catch (ProblemException refused) {
                refusals.add(item.title().name() + ": " + refused.problem().detail());
            }
        }
        return refusals;
    }

    private void restore(Decision decision, Artwork before, String reviewer) {
        if (decision == Decision.APPROVE && before.status() != ArtworkStatus.LIVE) {
            reviews.takeBack(before.id(), before.status(), reviewer);
            return;
        }
        switch (before.status()) {
            case DRAFT, IN_REVIEW -> reviews.reopen(before.id(), reviewer, null);
            case LIVE -> reviews.approve(before.id(), reviewer, null);
            case ON_HOLD -> reviews.hold(before.id(), reviewer, null);
            case RETIRED -> reviews.retire(before.id(), reviewer, null);
        }
    }
}
