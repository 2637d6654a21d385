package io.lobbycard.benchmarks.worlds;

import java.util.Random;

/** Beta Thompson sampling on the pictures of each title, the same for everybody (Chapelle and Li 2011). */
final class ThompsonPlayer implements Player {

    private final World world;
    private final Random random;
    private final double[] plays;
    private final double[] misses;

    ThompsonPlayer(World world, long seed) {
        this.world = world;
        random = new Random(seed);
        plays = new double[world.view.artworkCount()];
        misses = new double[plays.length];
    }

    @Override
    public String name() {
        return "thompson";
    }

    @Override
    public int choose(int round, int member, int title) {
        int best = -1;
        double most = -1;
        for (int a = world.view.firstArtwork(title); a < world.view.endArtwork(title); a++) {
            double x = gamma(1 + plays[a]);
            double y = gamma(1 + misses[a]);
            if (x / (x + y) > most) {
                most = x / (x + y);
                best = a;
            }
        }
        return best;
    }

    @Override
    public void learn(int round, int member, int title, int artwork, double reward) {
        plays[artwork] += reward;
        misses[artwork] += 1 - reward;
    }

    @Override
    public int best(int member, int title) {
        int best = world.view.firstArtwork(title);
        for (int a = best; a < world.view.endArtwork(title); a++) {
            if ((1 + plays[a]) / (2 + plays[a] + misses[a]) > (1 + plays[best]) / (2 + plays[best] + misses[best])) {
                best = a;
            }
        }
        return best;
    }

    /** Marsaglia and Tsang 2000, for shapes of at least 1. */
    private double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
