package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.History;
import java.util.Arrays;
import java.util.Random;

/**
 * A catalogue, members with true tastes and the histories that come of them, and what each picture is truly worth to each
 * member. Members' tastes for genres and tones are normal; each has a few favourite people and themes. Histories are drawn
 * title by title with log odds that follow taste and popularity.
 */
public final class World {

    /** When everything happens, in seconds since 1970. */
    public static final long NOW = 1_780_000_000L;

    private static final double BASE = -2;
    private static final double TITLE_SPREAD = 0.7;
    private static final double FONDNESS = 0.5;

    final WorldSettings settings;
    final WorldCatalog catalog;
    final CatalogView view;
    final int members;
    final History[] histories;
    private final double[][] likes;
    private final double[] titleBase;
    private final double[] pictureEffect;
    private final double[] pictureDrift;
    private final double[][] crosses;
    private double driftAngle;

    World(WorldSettings settings, int titles, int artworksEach, int members, long seed) {
        Random random = new Random(seed);
        this.settings = settings;
        this.members = members;
        catalog = new WorldCatalog(titles, artworksEach, random);
        view = catalog.view();
        titleBase = new double[titles];
        for (int title = 0; title < titles; title++) {
            titleBase[title] = BASE + TITLE_SPREAD * random.nextGaussian();
        }
        pictureEffect = new double[titles * artworksEach];
        pictureDrift = new double[pictureEffect.length];
        for (int artwork = 0; artwork < pictureEffect.length; artwork++) {
            pictureEffect[artwork] = random.nextGaussian();
            pictureDrift[artwork] = random.nextGaussian();
        }
        crosses = new double[catalog.facets()][WorldCatalog.GENRES];
        for (double[] row : crosses) {
            for (int genre = 0; genre < row.length; genre++) {
                row[genre] = random.nextGaussian();
            }
        }
        likes = new double[members][];
        histories = new History[members];
        for (int member = 0; member < members; member++) {
            likes[member] = WorldDraw.likes(random);
            histories[member] = drawHistory(member, random);
        }
    }

    /** A catalogue alone. */
    public static CatalogView catalog(int titles, int artworksEach, long seed) {
        return new WorldCatalog(titles, artworksEach, new Random(seed)).view();
    }

    void atDay(double day) {
        driftAngle = settings.driftDays() == 0 ? 0 : Math.min(Math.PI / 2, day / settings.driftDays());
    }

    /** What a member truly likes, signal by signal as {@link WorldCatalog} numbers them. */
    double[] likes(int member) {
        return likes[member];
    }

    /** Probability of a quality play. */
    double truth(int member, int title, int artwork) {
        double log = titleBase[title]
                + FONDNESS * catalog.affinity(title, likes[member])
                + pictureFor(likes[member], artwork);
        return 1 / (1 + Math.exp(-log));
    }

    /** What the picture adds to the log odds: for everybody, by match, and by the ways that no editor would expect. */
    double pictureFor(double[] like, int artwork) {
        double drift = Math.cos(driftAngle) * pictureEffect[artwork] + Math.sin(driftAngle) * pictureDrift[artwork];
        double sum = settings.picture() * (drift + catalog.quality(artwork));
        if (settings.match() > 0) {
            sum += settings.match() * catalog.match(artwork, like);
        }
        if (settings.crosses() > 0) {
            double cross = 0;
            for (int facet : catalog.crossFacets(artwork)) {
                for (int genre = 0; genre < WorldCatalog.GENRES; genre++) {
                    cross += crosses[facet][genre] * like[genre];
                }
            }
            sum += settings.crosses() * cross / Math.sqrt(WorldCatalog.GENRES);
        }
        return sum;
    }

    private History drawHistory(int member, Random random) {
        int viewings = 10 + random.nextInt(100);
        double[] weight = new double[catalog.titles];
        double total = 0;
        for (int title = 0; title < weight.length; title++) {
            total += Math.exp(catalog.affinity(title, likes[member]) + titleBase[title]);
            weight[title] = total;
        }
        History.Builder history = History.builder();
        for (int i = 0; i < viewings; i++) {
            double at = random.nextDouble() * total;
            int title = Arrays.binarySearch(weight, at);
            title = Math.min(weight.length - 1, title < 0 ? -title - 1 : title);
            int watched = random.nextInt(5) == 0 ? random.nextInt(1_200) : 5_000 + random.nextInt(1_000);
            history.add(title, null, NOW - (viewings - i) * 3L * 86_400, watched);
        }
        return history.build();
    }
}
