package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.TasteRule.Formula;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Plays all policies in all worlds and prints regret and the worth of what held-out members would see. */
public final class Worlds {

    private static final int TITLES = 1_000;
    private static final int ARTWORKS = 15;
    private static final int MEMBERS = 4_000;
    private static final int HELD_OUT = 1_000;
    private static final int DAYS = 100;

    /** The engine as it is, among the rows for comparison. */
    private static final String OURS = "lobbycard";

    private final int rounds;
    private final int seeds;
    private final boolean vowpal;
    private final Map<String, Double> regret = new TreeMap<>();
    private final Map<String, Double> worth = new TreeMap<>();
    private final Map<String, Double> changed = new TreeMap<>();

    private Worlds(int rounds, int seeds, boolean vowpal) {
        this.rounds = rounds;
        this.seeds = seeds;
        this.vowpal = vowpal;
    }

    /** Arguments, each with its default: rounds 200000, seeds 1, names of worlds or "all", "vw" or "no-vw". */
    public static void run(String... arguments) {
        String[] given = Arrays.copyOf(arguments, 4);
        int rounds = given[0] == null ? 200_000 : Integer.parseInt(given[0]);
        int seeds = given[1] == null ? 1 : Integer.parseInt(given[1]);
        String names = given[2] == null ? "all" : given[2];
        Worlds worlds = new Worlds(rounds, seeds, !"no-vw".equals(given[3]));
        List<WorldSettings> chosen = Arrays.stream(WorldSettings.ALL)
                .filter(world ->
                        names.equals("all") || List.of(names.split(",", -1)).contains(world.name()))
                .toList();
        for (WorldSettings settings : chosen) {
            for (int seed = 0; seed < seeds; seed++) {
                worlds.play(settings, seed);
            }
        }
        chosen.forEach(worlds::conclude);
    }

    private void play(WorldSettings settings, int seed) {
        World world = new World(settings, TITLES, ARTWORKS, MEMBERS, seed);
        Season season = new Season(world, rounds, Math.max(1, rounds / DAYS), HELD_OUT, seed);
        for (Player player : players(world, seed)) {
            long start = System.nanoTime();
            double lost = season.regret(player);
            double shown = season.heldOutWorth(player);
            regret.merge(settings.name() + ' ' + player.name(), lost, Double::sum);
            worth.merge(settings.name() + ' ' + player.name(), shown, Double::sum);
            System.out.printf(
                    Locale.ROOT,
                    "%-9s seed %d %-22s regret %9.1f held-out %.4f  %.1f s%n",
                    settings.name(),
                    seed,
                    player.name(),
                    lost,
                    shown,
                    (System.nanoTime() - start) / 1e9);
            if (player instanceof EnginePlayer ours && player.name().equals(OURS)) {
                changed.merge(settings.name(), ours.changedInAPeriod(), Double::sum);
            }
        }
    }

    private List<Player> players(World world, int seed) {
        List<Player> players = new ArrayList<>();
        for (KnowingPlayer.Knowledge knowledge : KnowingPlayer.Knowledge.values()) {
            players.add(new KnowingPlayer(world, knowledge));
        }
        players.add(new ThompsonPlayer(world, seed));
        EnginePlayer ours = new EnginePlayer(world, Formula.LOG_RATIO);
        players.add(new CeilingPlayer(world, ours.tastes(), HELD_OUT));
        players.add(ours);
        players.add(new EnginePlayer(world, Formula.SHARE));
        players.add(new EnginePlayer(world, Formula.RAW_SUM));
        if (vowpal) {
            FeatureText text = new FeatureText(world.catalog, world.view);
            for (String policy : List.of("--squarecb", "--squarecb -l 0.05", "--regcbopt", "--regcbopt -l 0.05")) {
                players.add(new VowpalPlayer(world, text, ours.tastes(), policy, seed));
            }
        }
        return players;
    }

    /** The figures of one world, summed over its seeds. */
    private void conclude(WorldSettings settings) {
        String name = settings.name();
        double ours = of(regret, name, OURS);
        print("regret-vs-shares-" + name, ours / of(regret, name, OURS + ", shares"));
        print("regret-vs-raw-sums-" + name, ours / of(regret, name, OURS + ", raw sums"));
        print("regret-vs-thompson-" + name, ours / of(regret, name, "thompson"));
        regret.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name + " vw"))
                .mapToDouble(Map.Entry::getValue)
                .min()
                .ifPresent(best -> print("regret-vs-best-vw-" + name, ours / best));
        double random = of(worth, name, "random");
        double shown = of(worth, name, OURS);
        print("held-out-vs-best-single-" + name, shown / of(worth, name, "single"));
        print("ceiling-vs-best-single-" + name, of(worth, name, "ceiling") / of(worth, name, "single"));
        print("way-from-random-to-ceiling-" + name, (shown - random) / (of(worth, name, "ceiling") - random));
        print("changed-in-a-period-" + name, changed.getOrDefault(name, Double.NaN) / seeds);
        print("way-from-random-to-oracle-" + name, (shown - random) / (of(worth, name, "oracle") - random));
    }

    private static double of(Map<String, Double> figures, String world, String player) {
        return figures.getOrDefault(world + ' ' + player, Double.NaN);
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s: %.3f%n", name, value);
    }
}
