package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.Signal;
import io.lobbycard.personalization.engine.Signal.Family;
import io.lobbycard.personalization.engine.Taste;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a member's visible history says of their true likes, known by somebody who knows how the two go together in this
 * world: for each family of signals the mean like of members whose taste for a signal lies in the same bin.
 */
final class VisibleLikes {

    private static final int BINS = 40;
    private static final double LEAST_TASTE = -2;
    private static final double MOST_TASTE = 4;

    /** Likes of one family of signals, by bins of taste. */
    private static final class Curve {
        private final double[] sum = new double[BINS];
        private final int[] count = new int[BINS];

        void add(double taste, double like) {
            sum[bin(taste)] += like;
            count[bin(taste)]++;
        }

        double mean(double taste) {
            return sum[bin(taste)] / Math.max(1, count[bin(taste)]);
        }

        private static int bin(double taste) {
            double place = (taste - LEAST_TASTE) / (MOST_TASTE - LEAST_TASTE);
            return (int) Math.clamp(place * BINS, 0, BINS - 1.0);
        }
    }

    private final int[] index;
    private final Curve[] curve;

    /** Learned from the first members of the world. */
    VisibleLikes(World world, Taste[] tastes, int members) {
        index = new int[world.catalog.signals()];
        curve = new Curve[index.length];
        Map<Family, Curve> curves = new EnumMap<>(Family.class);
        for (int signal = 0; signal < index.length; signal++) {
            Signal named = WorldCatalog.named(signal);
            index[signal] = world.view.signalIndex(named);
            curve[signal] = curves.computeIfAbsent(named.family(), family -> new Curve());
        }
        for (int member = 0; member < members; member++) {
            for (int signal = 0; signal < index.length; signal++) {
                curve[signal].add(weight(tastes[member], signal), world.likes(member)[signal]);
            }
        }
    }

    /** The likes to be expected of a member with this taste. */
    double[] of(Taste taste) {
        double[] likes = new double[index.length];
        Arrays.setAll(likes, signal -> curve[signal].mean(weight(taste, signal)));
        return likes;
    }

    private double weight(Taste taste, int signal) {
        return index[signal] < 0 ? 0 : taste.weight(index[signal]);
    }
}
