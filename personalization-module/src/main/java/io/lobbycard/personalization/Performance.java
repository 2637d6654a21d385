package io.lobbycard.personalization;

import io.lobbycard.catalog.TitleId;
import java.time.LocalDate;

/**
 * How pictures do, for the people who keep the catalogue. Figures over fewer than {@link #FEWEST_MEMBERS} members do not
 * come out at all. They are for use inside and are no released figures: those leave by the release gate only.
 */
public interface Performance {

    /** Members below which nothing is said. */
    int FEWEST_MEMBERS = 100;

    /** The pictures of a title that were seen from the first to the last day (UTC), both included. */
    TitlePerformance ofTitle(TitleId title, LocalDate first, LocalDate last);

    /** Members with pictures of their own against the control group, from the first to the last day; may be an hour old. */
    GroupComparison groups(LocalDate first, LocalDate last);
}
