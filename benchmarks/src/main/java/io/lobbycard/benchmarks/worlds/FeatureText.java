package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Signal;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import java.util.Locale;

/** Tastes and pictures in Vowpal Wabbit's text format, written once for each member and picture. */
final class FeatureText {

    private final World world;
    private final Taste[] tastes;
    private final String[] shared;
    private final String[] artworks;

    FeatureText(World world) {
        this.world = world;
        Snapshot snapshot = new Snapshot(1, World.NOW, world.view, Model.initial(world.view));
        tastes = new Taste[world.members];
        shared = new String[world.members];
        for (int member = 0; member < shared.length; member++) {
            tastes[member] = snapshot.taste(
                    world.histories[member], world.histories[member].size(), World.NOW, StatedChoices.NONE);
            shared[member] = describe(tastes[member]);
        }
        artworks = new String[world.view.artworkCount()];
        for (int artwork = 0; artwork < artworks.length; artwork++) {
            artworks[artwork] = world.catalog.describe(artwork);
        }
    }

    String taste(int member) {
        return shared[member];
    }

    /** The picture, and how it matches the member in people, themes and tones. */
    String artwork(int member, int artwork) {
        Taste taste = tastes[member];
        double[] match = world.catalog.matches(
                artwork, (family, name) -> taste.weight(world.view.signalIndex(new Signal(family, name))));
        return String.format(
                Locale.ROOT,
                "%s |M people:%.3f themes:%.3f tones:%.3f",
                artworks[artwork],
                match[0],
                match[1],
                match[2]);
    }

    private String describe(Taste taste) {
        StringBuilder text = new StringBuilder("|T");
        for (int signal = 0; signal < world.view.signalCount(); signal++) {
            Signal.Family family = world.view.signal(signal).family();
            double weight = taste.weight(signal);
            if (weight != 0 && family != Signal.Family.ERA && family != Signal.Family.FORM) {
                text.append(String.format(Locale.ROOT, " s%d:%.3f", signal, weight));
            }
        }
        return text.toString();
    }
}
