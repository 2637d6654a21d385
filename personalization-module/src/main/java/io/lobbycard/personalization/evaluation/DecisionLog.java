package io.lobbycard.personalization.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Logged decisions by column, so that millions fit. Strata, candidates and members are dense indexes in order of first
 * sight; a row's action is an index into the candidates of its stratum.
 */
public final class DecisionLog {

    private final List<String> strata;
    private final List<List<String>> candidates;
    private final int members;
    private final int size;
    private final int features;
    private final int[] stratum;
    private final int[] action;
    private final int[] member;
    private final double[] propensity;
    private final double[] reward;
    private final double[] context;

    private DecisionLog(Builder from) {
        strata = List.copyOf(from.strata.keySet());
        candidates = from.strata.values().stream()
                .map(named -> List.copyOf(named.indexes.keySet()))
                .toList();
        members = from.nextMember;
        size = from.size;
        features = Math.max(from.features, 0);
        stratum = Arrays.copyOf(from.stratum, size);
        action = Arrays.copyOf(from.action, size);
        member = Arrays.copyOf(from.member, size);
        propensity = Arrays.copyOf(from.propensity, size);
        reward = Arrays.copyOf(from.reward, size);
        context = Arrays.copyOf(from.context, size * features);
    }

    public static Builder builder() {
        return new Builder();
    }

    public int size() {
        return size;
    }

    public List<String> strata() {
        return strata;
    }

    public List<String> candidates(int ofStratum) {
        return candidates.get(ofStratum);
    }

    public int stratum(int row) {
        return stratum[row];
    }

    public int action(int row) {
        return action[row];
    }

    public double propensity(int row) {
        return propensity[row];
    }

    public double reward(int row) {
        return reward[row];
    }

    /** How many members decided, a row without a member counting as one of its own. */
    public int members() {
        return members;
    }

    public int member(int row) {
        return member[row];
    }

    /** Length of each row's context, 0 if the log has none. */
    public int features() {
        return features;
    }

    public double context(int row, int feature) {
        return context[row * features + feature];
    }

    /** Takes decisions one by one; not safe for use by several threads. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 1024;

        private final Map<String, Named> strata = new LinkedHashMap<>();
        private final Map<String, Integer> members = new HashMap<>();
        private int nextMember;
        private int size;
        private int features = -1;
        private int[] stratum = new int[FIRST_CAPACITY];
        private int[] action = new int[FIRST_CAPACITY];
        private int[] member = new int[FIRST_CAPACITY];
        private double[] propensity = new double[FIRST_CAPACITY];
        private double[] reward = new double[FIRST_CAPACITY];
        private double[] context = new double[0];

        private Builder() {}

        /** Names what could have been chosen, so that policies can be asked about actions that the log never took. */
        public Builder candidates(String ofStratum, List<String> actions) {
            Named named = strata.computeIfAbsent(ofStratum, id -> new Named());
            actions.forEach(named::index);
            return this;
        }

        /**
         * Takes the next decision.
         *
         * @param features what was known when deciding, finite numbers, as many in each row
         * @throws IllegalArgumentException if the context is not as long as in the rows before, or not finite
         */
        public Builder add(LoggedDecision decision, double... features) {
            checkContext(features);
            grow();
            Named named = strata.computeIfAbsent(decision.stratum(), id -> new Named());
            stratum[size] = named.position;
            action[size] = named.index(decision.action());
            member[size] = memberIndex(decision.member());
            propensity[size] = decision.propensity();
            reward[size] = decision.reward();
            System.arraycopy(features, 0, context, size * features.length, features.length);
            size++;
            return this;
        }

        public DecisionLog build() {
            return new DecisionLog(this);
        }

        private void checkContext(double... values) {
            if (features < 0) {
                features = values.length;
            }
            if (values.length != features) {
                throw new IllegalArgumentException("Decision " + (size + 1) + " has a context of " + values.length
                        + " numbers, but those before it have " + features + ".");
            }
            for (double value : values) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("The context of decision " + (size + 1) + " holds " + value
                            + ", but a finite number was expected.");
                }
            }
        }

        private int memberIndex(@Nullable String id) {
            if (id == null) {
                return nextMember++;
            }
            Integer known = members.putIfAbsent(id, nextMember);
            return known == null ? nextMember++ : known;
        }

        private void grow() {
            if (size == stratum.length) {
                int capacity = size * 2;
                stratum = Arrays.copyOf(stratum, capacity);
                action = Arrays.copyOf(action, capacity);
                member = Arrays.copyOf(member, capacity);
                propensity = Arrays.copyOf(propensity, capacity);
                reward = Arrays.copyOf(reward, capacity);
            }
            if (context.length < stratum.length * features) {
                context = Arrays.copyOf(context, stratum.length * features);
            }
        }

        private final class Named {
            private final int position = strata.size();
            private final Map<String, Integer> indexes = new LinkedHashMap<>();

            private int index(String name) {
                return indexes.computeIfAbsent(name, unseen -> indexes.size());
            }
        }
    }
}
