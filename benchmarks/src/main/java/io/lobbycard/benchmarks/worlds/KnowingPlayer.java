package io.lobbycard.benchmarks.worlds;

import java.util.Locale;
import java.util.Random;

/**
 * Yardsticks that know what no policy can: by chance, the true best single picture of a title, and the best for each
 * member.
 */
final class KnowingPlayer implements Player {

    enum Knowledge {
        RANDOM,
        SINGLE,
        ORACLE
    }

    /** Members over whom the true best single picture is averaged. */
    private static final int SAMPLE = 400;

    private final World world;
    private final Knowledge knowledge;
    private final Random random = new Random(17);
    private final int[] single;

    KnowingPlayer(World world, Knowledge knowledge) {
        this.world = world;
        this.knowledge = knowledge;
        single = new int[knowledge == Knowledge.SINGLE ? world.catalog.titles : 0];
        for (int title = 0; title < single.length; title++) {
            single[title] = bestSingle(title);
        }
    }

    @Override
    public String name() {
        return knowledge.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int choose(int round, int member, int title) {
        return best(member, title);
    }

    @Override
    public int best(int member, int title) {
        int first = world.view.firstArtwork(title);
        return switch (knowledge) {
            case RANDOM -> first + random.nextInt(world.view.endArtwork(title) - first);
            case SINGLE -> single[title];
            case ORACLE -> bestFor(member, title);
        };
    }

    private int bestFor(int member, int title) {
        int best = world.view.firstArtwork(title);
        for (int a = best; a < world.view.endArtwork(title); a++) {
            best = world.truth(member, title, a) > world.truth(member, title, best) ? a : best;
        }
        return best;
    }

    private int bestSingle(int title) {
        int best = -1;
        double most = 0;
        for (int a = world.view.firstArtwork(title); a < world.view.endArtwork(title); a++) {
            double sum = 0;
            for (int i = 0; i < SAMPLE; i++) {
                sum += world.truth(i * (world.members / SAMPLE), title, a);
            }
            if (sum > most) {
                most = sum;
                best = a;
            }
        }
        return best;
    }
}
