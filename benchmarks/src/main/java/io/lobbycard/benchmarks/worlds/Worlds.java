package io.lobbycard.benchmarks.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plays all policies in all worlds and prints regret and the worth of what held-out members would see. */
public final class Worlds {

    private static final int TITLES = 1_000;
    private static final int ARTWORKS = 15;
    private static final int MEMBERS = 4_000;
    private static final int HELD_OUT = 1_000;

    private Worlds() {}

    /** Arguments: rounds, seeds, names of worlds separated by commas or "all", and "vw" to play Vowpal Wabbit too. */
    public static void run(String... arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        String names = arguments.length > 2 ? arguments[2] : "all";
        boolean vowpal = arguments.length > 3 && arguments[3].equals("vw");
        for (WorldSettings settings : WorldSettings.ALL) {
            if (names.equals("all") || List.of(names.split(",")).contains(settings.name())) {
                for (int seed = 0; seed < seeds; seed++) {
                    play(settings, rounds, seed, vowpal);
                }
            }
        }
    }

    private static void play(WorldSettings settings, int rounds, int seed, boolean vowpal) {
        World world = new World(settings, TITLES, ARTWORKS, MEMBERS, seed);
        Season season = new Season(world, rounds, Math.max(1_000, rounds / 100), HELD_OUT, seed);
        List<Player> players = new ArrayList<>();
        players.add(new KnowingPlayer(world, KnowingPlayer.Knowledge.RANDOM));
        players.add(new KnowingPlayer(world, KnowingPlayer.Knowledge.SINGLE));
        players.add(new KnowingPlayer(world, KnowingPlayer.Knowledge.ORACLE));
        players.add(new ThompsonPlayer(world, seed));
        players.add(new EnginePlayer(world, settings.driftDays() > 0 ? 30 : 1_000));
        if (vowpal) {
            FeatureText text = new FeatureText(world);
            for (String policy : List.of("--squarecb", "--squarecb -l 0.05", "--regcbopt", "--regcbopt -l 0.05")) {
                players.add(new VowpalPlayer(world, text, policy, seed));
            }
        }
        for (Player player : players) {
            long start = System.nanoTime();
            double regret = season.regret(player);
            double worth = season.heldOutWorth(player);
            System.out.printf(
                    Locale.ROOT,
                    "%-9s seed %d %-22s regret %9.1f held-out %.4f  %.1f s%n",
                    settings.name(),
                    seed,
                    player.name(),
                    regret,
                    worth,
                    (System.nanoTime() - start) / 1e9);
        }
    }
}
