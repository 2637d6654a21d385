package io.lobbycard.admin.views.titles;

import static io.lobbycard.admin.views.words.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.lobbycard.admin.views.artwork.LastPictures;
import io.lobbycard.admin.views.notices.Notices;
import io.lobbycard.admin.views.operations.ReasonDialog;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.annotation.security.RolesAllowed;

/** How a reviewer takes a live picture from members: for a while or for good, with a reason, and back at once. */
@RolesAllowed(Roles.REVIEWER)
class WithdrawalActions extends Div {

    private final transient Artwork artwork;
    private final transient Catalog catalog;
    private final transient ArtworkReviews reviews;
    private final String reviewer;
    private final transient Runnable changed;

    /** Ends what an artwork is, with the reason; returns it as it is then. */
    private interface Withdrawal {
        Artwork by(String reason);
    }

    WithdrawalActions(Artwork artwork, Catalog catalog, ArtworkReviews reviews, String reviewer, Runnable changed) {
        this.artwork = artwork;
        this.catalog = catalog;
        this.reviews = reviews;
        this.reviewer = reviewer;
        this.changed = changed;
        addClassName("lobby-badges");
        add(button("HOLD", reason -> reviews.hold(artwork.id(), reviewer, reason)));
        add(button("RETIRE", reason -> reviews.retire(artwork.id(), reviewer, reason)));
    }

    private Button button(String decision, Withdrawal withdrawal) {
        Button button = new Button(say("review." + decision), press -> ask(decision, withdrawal));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void ask(String decision, Withdrawal withdrawal) {
        boolean last = LastPictures.isLast(catalog, artwork);
        new ReasonDialog(
                        say("review." + decision),
                        say(last ? "last-picture.this" : "artwork.withdraw.text"),
                        reason -> attempt(() -> {
                            long left = withdrawal.by(reason).version();
                            Notices.undoable(say("review.done." + decision, 1), () -> undo(left));
                        }))
                .open();
    }

    private void undo(long left) {
        attempt(() -> reviews.takeBack(artwork.id(), left, reviewer));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (ProblemException refused) {
            Notices.failed(String.valueOf(refused.problem().detail()));
        }
        changed.run();
    }
}
