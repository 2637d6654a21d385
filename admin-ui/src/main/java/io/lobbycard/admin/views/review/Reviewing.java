package io.lobbycard.admin.views.review;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.ReviewItem;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Carries out decisions on several artworks: each that can be decided on is, and the others say why not. */
@Dependent
class Reviewing {

    /** An artwork that was decided on: as the reviewer saw it, and the version that the decision left. */
    record Decided(ReviewItem item, long left) {}

    /**
     * What became of a decision.
     *
     * @param refusals one sentence for each artwork that could not be decided on
     */
    record Outcome(List<Decided> done, List<String> refusals) {}

    private final ArtworkReviews reviews;

    @Inject
    Reviewing(ArtworkReviews reviews) {
        this.reviews = reviews;
    }

    Outcome decide(Decision decision, List<ReviewItem> items, String reviewer, String note) {
        List<Decided> done = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (ReviewItem item : items) {
            try {
                Artwork left = decision.apply(reviews, item.artwork(), reviewer, note.isBlank() ? null : note.strip());
                done.add(new Decided(item, left.version()));
            } catch (ProblemException refused) {
                refusals.add(refusal(item, refused));
            }
        }
        return new Outcome(done, refusals);
    }

    /** Puts artworks back to where they stood before a decision, unless somebody has changed them since. */
    List<String> undo(List<Decided> decided, String reviewer) {
        List<String> refusals = new ArrayList<>();
        for (Decided each : decided) {
            Artwork before = each.item().artwork();
            try {
                reviews.takeBack(before.id(), each.left(), reviewer);
            } catch (ProblemException refused) {
                refusals.add(refusal(each.item(), refused));
            }
        }
        return refusals;
    }

    private static String refusal(ReviewItem item, ProblemException refused) {
        return item.title().name() + ": " + refused.problem().detail();
    }
}
