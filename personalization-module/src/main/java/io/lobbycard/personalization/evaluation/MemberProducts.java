package io.lobbycard.personalization.evaluation;

/**
 * What each member did in numbers (how many decisions; for each action the weights and the weighted rewards), and of these
 * the sums and the sums of their products over members: all that a ratio of such sums and its spread depend on.
 */
final class MemberProducts {

    /** Place of the number of decisions. */
    static final int DECISIONS = 0;

    private final double[] member;
    private final boolean[] counted;
    private final int[] touched;
    private final double[] sums;
    private final double[][] products;
    private int touches;

    MemberProducts(int actions) {
        member = new double[width(actions)];
        counted = new boolean[width(actions)];
        touched = new int[width(actions)];
        sums = new double[width(actions)];
        products = new double[width(actions)][width(actions)];
    }

    static int width(int actions) {
        return 1 + 2 * actions;
    }

    /** Place of the weights of an action. */
    static int weight(int action) {
        return 1 + 2 * action;
    }

    /** Place of its weighted rewards. */
    static int reward(int action) {
        return 2 + 2 * action;
    }

    /** One decision of the member who is being counted. */
    void count(int action, double weight, double weightedReward) {
        add(DECISIONS, 1);
        add(weight(action), weight);
        add(reward(action), weightedReward);
    }

    private void add(int place, double amount) {
        if (!counted[place]) {
            counted[place] = true;
            touched[touches++] = place;
        }
        member[place] += amount;
    }

    void endMember() {
        for (int i = 0; i < touches; i++) {
            sums[touched[i]] += member[touched[i]];
            for (int j = 0; j < touches; j++) {
                products[touched[i]][touched[j]] += member[touched[i]] * member[touched[j]];
            }
        }
        for (int i = 0; i < touches; i++) {
            member[touched[i]] = 0;
            counted[touched[i]] = false;
        }
        touches = 0;
    }

    double weightOf(int action) {
        return sums[weight(action)];
    }

    /** A linear combination of the numbers, summed over members. */
    double sum(double... factors) {
        double sum = 0;
        for (int place = 0; place < factors.length; place++) {
            sum += factors[place] * sums[place];
        }
        return sum;
    }

    /** Its square, summed over members. */
    double sumOfSquares(double... factors) {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            for (int j = 0; factors[i] != 0 && j < factors.length; j++) {
                sum += factors[i] * factors[j] * products[i][j];
            }
        }
        return sum;
    }
}
