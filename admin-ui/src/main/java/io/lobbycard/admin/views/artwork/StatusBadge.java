package io.lobbycard.admin.views.artwork;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.ArtworkStatus;

/** Where an artwork stands on its way to members. */
public final class StatusBadge extends Badge {

    public StatusBadge(ArtworkStatus status) {
        super(Words.name(status));
        if (status == ArtworkStatus.LIVE) {
            addThemeVariants(BadgeVariant.FILLED);
        }
    }
}
