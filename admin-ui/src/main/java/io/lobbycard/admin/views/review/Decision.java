package io.lobbycard.admin.views.review;

import com.vaadin.flow.component.Key;
import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkReviews;
import org.jspecify.annotations.Nullable;

/** What a reviewer can decide, each by one key. */
enum Decision {
    APPROVE,
    HOLD,
    RETIRE;

    Key key() {
        return switch (this) {
            case APPROVE -> Key.KEY_A;
            case HOLD -> Key.KEY_H;
            case RETIRE -> Key.KEY_R;
        };
    }

    /** Returns the artwork as it is then. */
    Artwork apply(ArtworkReviews reviews, Artwork seen, String reviewer, @Nullable String note) {
        return switch (this) {
            case APPROVE -> reviews.approve(seen.id(), seen.version(), reviewer, note);
            case HOLD -> reviews.hold(seen.id(), reviewer, note);
            case RETIRE -> reviews.retire(seen.id(), reviewer, note);
        };
    }
}
