package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.Taste;

/** Knows what every picture is truly worth to every like, but of a member only the visible history. */
final class CeilingPlayer implements Player {

    private final World world;
    private final double[][] likes;

    CeilingPlayer(World world, Taste[] tastes, int heldOut) {
        this.world = world;
        VisibleLikes visible = new VisibleLikes(world, tastes, world.members - heldOut);
        likes = new double[world.members][];
        for (int member = 0; member < likes.length; member++) {
            likes[member] = visible.of(tastes[member]);
        }
    }

    @Override
    public String name() {
        return "ceiling";
    }

    @Override
    public int choose(int round, int member, int title) {
        return best(member, title);
    }

    @Override
    public int best(int member, int title) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int artwork = world.view.firstArtwork(title); artwork < world.view.endArtwork(title); artwork++) {
            double worth = world.pictureFor(likes[member], artwork);
            if (worth > most) {
                most = worth;
                best = artwork;
            }
        }
        return best;
    }
}
