package io.lobbycard.transparency.release;

import io.lobbycard.transparency.release.noise.BitSource;
import io.lobbycard.transparency.release.noise.DiscreteGaussian;
import io.lobbycard.transparency.release.noise.Fraction;
import io.lobbycard.transparency.release.noise.PartitionSelection;
import io.lobbycard.transparency.release.questions.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns true sums into an answer that may be shown: groups that too few members belong to are dropped by chance (partition
 * selection), the rest get discrete Gaussian noise, and those that then seem smaller than the minimum crowd are dropped too.
 *
 * <p>One member changes the members of at most {@code groups} groups by 1 each and their amounts by at most {@code amount}
 * each. So the squared lengths are {@code groups} and {@code groups amount^2}, and where there are amounts each half of the
 * noise costs half of rho.
 */
final class NoisyAnswers {

    private static final Fraction HALF = new Fraction(1, 2);
    private static final Comparator<Group> LARGEST_FIRST =
            Comparator.comparingLong(Group::members).reversed().thenComparing(Group::key);

    private final Fraction rho;
    private final PartitionSelection selection;
    private final int minimumCrowd;

    NoisyAnswers(GateSettings settings) {
        this.rho = settings.rho();
        this.selection = settings.selection();
        this.minimumCrowd = settings.minimumCrowd();
    }

    Answer answer(List<Group> truth, Contribution contribution, BitSource bits) {
        Fraction share = contribution.hasAmount() ? rho.times(HALF) : rho;
        DiscreteGaussian members = DiscreteGaussian.costing(share, contribution.groups());
        long amount = Math.max(1, contribution.amount());
        DiscreteGaussian amounts = DiscreteGaussian.costing(share, contribution.groups() * amount * amount);
        List<Group> shown = new ArrayList<>();
        for (Group group : truth) {
            if (selection.keeps(group.members(), bits)) {
                long noisyMembers = group.members() + members.draw(bits);
                long noisyAmount = contribution.hasAmount() ? Math.max(0, group.amount() + amounts.draw(bits)) : 0;
                if (noisyMembers >= minimumCrowd) {
                    shown.add(new Group(group.key(), noisyMembers, noisyAmount));
                }
            }
        }
        shown.sort(LARGEST_FIRST);
        return new Answer(shown, deviation(members), contribution.hasAmount() ? deviation(amounts) : 0);
    }

    private static double deviation(DiscreteGaussian noise) {
        return Math.sqrt(
                (double) noise.variance().numerator() / noise.variance().denominator());
    }
}
