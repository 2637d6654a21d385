package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.release.ledger.Cost;
import io.lobbycard.transparency.release.noise.BitSource;
import io.lobbycard.transparency.release.questions.Contribution;
import io.lobbycard.transparency.release.questions.QuestionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Attacks every figure that a year's budget affords, with the strongest knowledge there is: the histories of all members
 * except the target. What is left of a figure without the others is the target, and noise.
 */
class ReconstructionTest {

    private static final int MEMBERS = 50_000;
    private static final int TITLES = 200;
    private static final int TARGETS = 1_000;

    /** The attacker claims what they hold for so likely. */
    private static final double SURE = 0.95;

    private final GateSettings settings = GateSettings.defaults();
    private final RawHistories rows = new RawHistories(MEMBERS, TITLES, new SplittableRandom(1));
    private final List<Released> year = new ArrayList<>();

    /** One figure: the truth, and what was let out. */
    private record Released(int title, int month, long truth, long figure) {}

    @BeforeEach
    void releaseWhatTheBudgetAffords() {
        NoisyAnswers answers = new NoisyAnswers(settings);
        BitSource bits = new BitSource(new SplittableRandom(2)::nextLong);
        int[][] viewers = rows.viewersByMonth(TITLES);
        Cost spent = new Cost(0, 0);
        Cost each = settings.costOf(QuestionForm.question("members-watched", "t", "2026-01"));
        for (int place = 0; spent.plus(each).isWithin(settings.limit()); place++) {
            int title = place / 12;
            int month = place % 12;
            List<Group> truth = List.of(new Group("t" + title, viewers[title][month], 0));
            spent = spent.plus(each);
            for (Group shown :
                    answers.answer(truth, new Contribution(1, 0), bits).groups()) {
                year.add(new Released(title, month, viewers[title][month], shown.members()));
            }
        }
        assertFalse(year.isEmpty());
    }

    @Test
    void noMoreThanOneTargetInAThousandIsClaimedRightly() {
        assertTrue(claimedRightly(100, true) <= TARGETS / 1000);
        assertEquals(0, habitsClaimed(100));
    }

    /** Without noise, the same attacker is right about everybody whom a figure concerns. */
    @Test
    void withoutNoiseTheAttackSucceeds() {
        assertEquals(concerned(), claimedRightly(1e-6, false));
        assertTrue(concerned() > TARGETS / 2);
    }

    /** Claims that a target watched a title in a month. */
    private int claimedRightly(double variance, boolean noisy) {
        int right = 0;
        for (int target = 0; target < TARGETS; target++) {
            boolean claimed = false;
            for (Released each : year) {
                boolean watched = rows.watched(target, each.title(), each.month());
                double others = each.truth() - (watched ? 1 : 0);
                double left = (noisy ? each.figure() : each.truth()) - others;
                double odds = each.truth() / (double) (MEMBERS - each.truth());
                double posterior = probability(Math.log(odds) + (left - 0.5) / variance);
                claimed |= watched && posterior >= SURE;
            }
            right += claimed ? 1 : 0;
        }
        return right;
    }

    /** Claims, all figures of the year taken together, that a target is or is not someone who watched them all. */
    private int habitsClaimed(double variance) {
        int claimed = 0;
        double evidence = 0;
        for (Released each : year) {
            evidence += (each.figure() - each.truth() + 0.5) / variance;
        }
        for (int target = 0; target < TARGETS; target++) {
            claimed += Math.abs(probability(evidence) - 0.5) >= SURE - 0.5 ? 1 : 0;
        }
        return claimed;
    }

    private int concerned() {
        int concerned = 0;
        for (int target = 0; target < TARGETS; target++) {
            int member = target;
            concerned += year.stream().anyMatch(each -> rows.watched(member, each.title(), each.month())) ? 1 : 0;
        }
        return concerned;
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
