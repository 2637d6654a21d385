package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.release.ledger.Cost;
import io.lobbycard.transparency.release.noise.BitSource;
import io.lobbycard.transparency.release.questions.Contribution;
import io.lobbycard.transparency.release.questions.QuestionForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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

    private static final double NO_NOISE = 1e-6;

    private final GateSettings settings = GateSettings.defaults();
    private final RawHistories rows = new RawHistories(MEMBERS, TITLES, new SplittableRandom(1));
    private final List<Released> year = new ArrayList<>();

    /** What every viewer of a title adds to its minutes or to those who finished, which the attacker knows as well. */
    private record Form(String name, Contribution contribution, int amountOfEach) {}

    private static final List<Form> FORMS = List.of(
            new Form("members-watched", new Contribution(1, 0), 0),
            new Form("hours-watched", new Contribution(1, 600), 95),
            new Form("completion-share", new Contribution(1, 1), 1),
            new Form("top-titles", new Contribution(5, 0), 0));

    /** One figure: the truth, what was let out, and the variances of its noise. */
    private record Released(
            int title, int month, Group truth, Group figure, int amountOfEach, double members, double amounts) {

        /** The log likelihood ratio of a viewer against somebody else, when all others are known. */
        double evidence(boolean viewer, boolean noisy, double variance) {
            Group seen = noisy ? figure : truth;
            double left = seen.members() - truth.members() + (viewer ? 1 : 0);
            double evidence = (left - 0.5) / (noisy ? members : variance);
            if (amountOfEach > 0) {
                double leftAmount = seen.amount() - truth.amount() + (viewer ? amountOfEach : 0);
                evidence += amountOfEach * (leftAmount - amountOfEach / 2.0) / (noisy ? amounts : variance);
            }
            return evidence;
        }
    }

    /** All forms in turn, title by title and month by month, until nothing more can be paid for. */
    @BeforeEach
    void releaseWhatTheBudgetAffords() {
        BitSource bits = new BitSource(new SplittableRandom(2)::nextLong);
        int[][] viewers = rows.viewersByMonth(TITLES);
        Cost spent = new Cost(0, 0);
        for (int place = 0; true; place++) {
            Form form = FORMS.get(place % FORMS.size());
            boolean top = form.name().equals("top-titles");
            int title = place / 12;
            int month = place % 12;
            Cost cost = settings.costOf(QuestionForm.question(form.name(), top ? null : "t", "2026-01"));
            spent = spent.plus(cost);
            if (!spent.isWithin(settings.limit())) {
                break;
            }
            int[] asked = top ? IntStream.range(0, 5).toArray() : new int[] {title};
            release(form, asked, month, viewers, bits);
        }
        assertTrue(year.size() > FORMS.size());
    }

    private void release(Form form, int[] titles, int month, int[][] viewers, BitSource bits) {
        Map<String, Group> truth = new HashMap<>();
        for (int title : titles) {
            long members = viewers[title][month];
            truth.put("t" + title, new Group("t" + title, members, members * form.amountOfEach()));
        }
        Answer answer = new NoisyAnswers(settings).answer(List.copyOf(truth.values()), form.contribution(), bits);
        for (Group shown : answer.groups()) {
            year.add(new Released(
                    Integer.parseInt(shown.key().substring(1)),
                    month,
                    truth.getOrDefault(shown.key(), shown),
                    shown,
                    form.amountOfEach(),
                    answer.membersDeviation() * answer.membersDeviation(),
                    answer.amountDeviation() * answer.amountDeviation()));
        }
    }

    @Test
    void noMoreThanOneTargetInAThousandIsClaimedRightly() {
        assertTrue(claimedRightly(true) <= TARGETS / 1000);
    }

    /** Of somebody who watched everything that was asked about, all figures of the year taken together tell too little. */
    @Test
    void allFiguresTogetherDoNotShowWhoIsInThemAll() {
        double evidence = 0;
        for (Released each : year) {
            evidence += each.evidence(true, true, 0);
        }

        assertTrue(probability(evidence) < SURE, "log odds of " + evidence);
    }

    /** Without noise, the same attacker is right about everybody whom a figure concerns. */
    @Test
    void withoutNoiseTheAttackSucceeds() {
        assertEquals(concerned(), claimedRightly(false));
        assertTrue(concerned() > TARGETS / 2);
    }

    /** Claims that a target watched a title in a month, from all figures about the two. */
    private int claimedRightly(boolean noisy) {
        int right = 0;
        for (int target = 0; target < TARGETS; target++) {
            Map<Integer, Double> logOdds = new HashMap<>();
            for (Released each : year) {
                if (rows.watched(target, each.title(), each.month())) {
                    double viewers = each.truth().members();
                    double prior = Math.log(viewers / (MEMBERS - viewers));
                    logOdds.merge(
                            12 * each.title() + each.month(),
                            prior + each.evidence(true, noisy, NO_NOISE),
                            (before, more) -> before + more - prior);
                }
            }
            right += logOdds.values().stream().anyMatch(odds -> probability(odds) >= SURE) ? 1 : 0;
        }
        return right;
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
