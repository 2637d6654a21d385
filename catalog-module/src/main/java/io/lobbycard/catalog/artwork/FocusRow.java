package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.FocalPoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where the picture that holds this row is cut. */
@Embeddable
record FocusRow(
        @Column(name = "focus_x") Double x,
        @Column(name = "focus_y") Double y) {

    static @Nullable FocusRow of(@Nullable FocalPoint focus) {
        return focus == null ? null : new FocusRow(focus.x(), focus.y());
    }

    FocalPoint focus() {
        return new FocalPoint(x, y);
    }
}
