package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Rows without names are not anonymous: the attack that ended the Netflix Prize finds nearly everybody again. */
class ScoreboardTest {

    private static final int MEMBERS = 50_000;
    private static final int TITLES = 5_000;
    private static final int TARGETS = 1_000;
    private static final int KNOWN = 8;
    private static final int WRONG = 2;
    private static final int DAYS_OFF = 14;

    private final SplittableRandom random = new SplittableRandom(2008);

    @Test
    void eightViewingsOfWhichTwoAreWrongFindTheRow() {
        RawHistories rows = new RawHistories(MEMBERS, TITLES, random);
        Scoreboard scoreboard = new Scoreboard(rows, TITLES);
        int found = 0;
        for (int target = 0; target < TARGETS; target++) {
            found += attack(rows, scoreboard, target * (MEMBERS / TARGETS)) ? 1 : 0;
        }

        int claimedRightly = found;
        assertTrue(claimedRightly >= 0.95 * TARGETS, () -> claimedRightly + " of " + TARGETS);
    }

    private boolean attack(RawHistories rows, Scoreboard scoreboard, int target) {
        int[] watched = rows.titlesOf(target);
        int[] titles = new int[KNOWN];
        int[] days = new int[KNOWN];
        int first = random.nextInt(watched.length);
        for (int i = 0; i < KNOWN; i++) {
            int viewing = (first + i) % watched.length;
            boolean wrong = i < WRONG;
            titles[i] = wrong ? random.nextInt(TITLES) : watched[viewing];
            days[i] = wrong
                    ? random.nextInt(RawHistories.DAYS)
                    : rows.dayOf(target, viewing) + random.nextInt(-DAYS_OFF, DAYS_OFF + 1);
        }
        return scoreboard.claim(titles, days) == target;
    }
}
