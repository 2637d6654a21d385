package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.DrawCheck;
import io.lobbycard.personalization.Learning;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@InServer
class DrawWatchIT {

    private static final int MEMBERS = 8;
    /** No other test has anything to do with it; some report pictures that they have picked and not drawn. */
    private static final TitleId TITLE = new TitleId("hairspray-2007");

    @Inject
    Audience audience;

    @Inject
    LearnedToday learned;

    @Inject
    Learning learning;

    @Inject
    Snapshots snapshots;

    @Inject
    Clock clock;

    /** Chance of failing by accident: less than one in a thousand, that of a false alarm. */
    @Test
    void theNewestLearnedDayIsHeldAgainstItsPropensities() throws SQLException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        snapshots.publishNow("test", "Of the catalogue as it is.");
        for (int member = 0; member < MEMBERS; member++) {
            audience.sees(audience.member("drawn-" + member), TITLE.value());
        }
        learned.learn();
        try {
            DrawCheck check = learning.draws().orElseThrow();

            assertEquals(today, check.day());
            assertTrue(check.draws() >= MEMBERS && check.pictures() > 1, check::toString);
            assertTrue(check.odd().stream().noneMatch(odd -> odd.title().equals(TITLE)), check::toString);
        } finally {
            learned.forget(today);
        }
    }
}
