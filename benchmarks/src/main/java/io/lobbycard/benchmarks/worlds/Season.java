package io.lobbycard.benchmarks.worlds;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/** One run of a player through a world. All players meet the same members and titles in the same order. */
final class Season {

    private record Pending(int dueDay, int round, int member, int title, int artwork, double reward) {}

    private final World world;
    private final int rounds;
    private final int roundsPerDay;
    private final int heldOut;
    private final long seed;

    /** The last {@code heldOut} members are never met in a round. */
    Season(World world, int rounds, int roundsPerDay, int heldOut, long seed) {
        this.world = world;
        this.rounds = rounds;
        this.roundsPerDay = roundsPerDay;
        this.heldOut = heldOut;
        this.seed = seed;
    }

    /** Sum over all rounds of what the best picture for the member would have given beyond the one chosen. */
    double regret(Player player) {
        Random random = new Random(seed);
        Deque<Pending> pending = new ArrayDeque<>();
        double regret = 0;
        for (int round = 0; round < rounds; round++) {
            int day = round / roundsPerDay;
            world.atDay(day);
            int member = random.nextInt(world.members - heldOut);
            int title = drawTitle(random, round);
            double luck = random.nextDouble();
            int artwork = player.choose(round, member, title);
            double truth = world.truth(member, title, artwork);
            regret += bestTruth(member, title) - truth;
            pending.add(
                    new Pending(day + world.settings.delayDays(), round, member, title, artwork, luck < truth ? 1 : 0));
            while (!pending.isEmpty() && pending.peek().dueDay() <= day) {
                Pending due = pending.remove();
                player.learn(due.round(), due.member(), due.title(), due.artwork(), due.reward());
            }
            if ((round + 1) % roundsPerDay == 0) {
                player.endOfDay();
            }
        }
        return regret;
    }

    /** Mean worth of what the player would show to held-out members, nothing being tried out. */
    double heldOutWorth(Player player) {
        Random random = new Random(seed + 1);
        double sum = 0;
        int tries = 40_000;
        for (int i = 0; i < tries; i++) {
            int member = world.members - heldOut + random.nextInt(heldOut);
            int title = random.nextInt(world.catalog.titles);
            sum += world.truth(member, title, player.best(member, title));
        }
        return sum / tries;
    }

    private int drawTitle(Random random, int round) {
        double open = 1 - world.settings.arrivals() * (1 - (double) round / rounds);
        return random.nextInt((int) Math.max(1, world.catalog.titles * open));
    }

    private double bestTruth(int member, int title) {
        double best = 0;
        for (int a = world.view.firstArtwork(title); a < world.view.endArtwork(title); a++) {
            best = Math.max(best, world.truth(member, title, a));
        }
        return best;
    }
}
