package io.lobbycard.admin.views.artwork;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.Verdict;

/** The representation check's verdict in two words and a sign, never in colour alone. */
public final class VerdictBadge extends Badge {

    public VerdictBadge(Verdict verdict) {
        super(Words.name(verdict), icon(verdict).create());
        addThemeVariants(
                switch (verdict) {
                    case PASSES -> BadgeVariant.SUCCESS;
                    case NEEDS_REVIEWER -> BadgeVariant.WARNING;
                    case REFUSED -> BadgeVariant.ERROR;
                });
    }

    private static VaadinIcon icon(Verdict verdict) {
        return switch (verdict) {
            case PASSES -> VaadinIcon.CHECK;
            case NEEDS_REVIEWER -> VaadinIcon.EYE;
            case REFUSED -> VaadinIcon.BAN;
        };
    }
}
