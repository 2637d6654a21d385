package io.lobbycard.transparency.audit.proxies;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tries to tell two groups of members apart by the pictures that they were shown: logistic regression with an L2 penalty
 * (LIBLINEAR, Fan et al. 2008) on which pictures were among them. It learns from one half of the members and is asked about
 * the other: only then are its answers independent of each other and intervals true (pooled over folds, they missed 0.5 in
 * 6 of 20 trials of pictures that tell nothing).
 */
final class Attacker {

    /** Weight of errors against the penalty; so small that hundreds of pictures may speak and none alone decides. */
    private static final double COST = 0.01;

    private static final double TOLERANCE = 0.01;

    private final int[][] pictures;
    private final int[] groups;
    private final int numbers;

    /**
     * @param pictures for each member the numbers of the pictures shown, from 0
     * @param groups for each member 0 or 1; neighbours differ
     */
    Attacker(int[][] pictures, int[] groups) {
        this.pictures = pictures;
        this.groups = groups;
        numbers = Arrays.stream(pictures).flatMapToInt(Arrays::stream).max().orElse(0) + 1;
    }

    /** The members whom it has not seen. */
    int[] asked() {
        return members(member -> !isSeen(member));
    }

    /** For each of {@link #asked} a score, the higher the more they look like group 1. */
    double[] scores() {
        Model model =
                Linear.train(problem(members(Attacker::isSeen)), new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] value = new double[1];
        return Arrays.stream(asked())
                .mapToDouble(member -> {
                    Linear.predictValues(model, features(pictures[member]), value);
                    return sign * value[0];
                })
                .toArray();
    }

    private int[] members(IntPredicate wanted) {
        return IntStream.range(0, pictures.length).filter(wanted).toArray();
    }

    /** Two neighbours, one of each group, go together. */
    private static boolean isSeen(int member) {
        return member / 2 % 2 == 0;
    }

    private Problem problem(int[] members) {
        Problem problem = new Problem();
        problem.l = members.length;
        problem.n = numbers;
        problem.x = new Feature[members.length][];
        problem.y = new double[members.length];
        for (int place = 0; place < members.length; place++) {
            problem.x[place] = features(pictures[members[place]]);
            problem.y[place] = groups[members[place]];
        }
        return problem;
    }

    private static Feature[] features(int[] shown) {
        return Arrays.stream(shown)
                .filter(number -> number >= 0)
                .sorted()
                .distinct()
                .mapToObj(number -> (Feature) new FeatureNode(number + 1, 1))
                .toArray(Feature[]::new);
    }
}
