package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * How many pictures change within a member's period of seven days although the member said nothing and nothing new counts:
 * the same members, titles and draws in the snapshot of today and in those of the last days.
 */
final class Stability {

    private static final int PERIOD_DAYS = 7;
    private static final int SAMPLE = 20_000;

    private final Deque<Chooser> week = new ArrayDeque<>();

    void tookUp(Chooser chooser) {
        week.addLast(chooser);
        if (week.size() > PERIOD_DAYS) {
            week.removeFirst();
        }
    }

    /** Share of pictures that are not the same on the last day of a period as on its first; drawn, or the best ones. */
    double changed(Taste[] tastes, StatedChoices stated, int titles) {
        Random random = new Random(29);
        Choices before = new Choices();
        Choices after = new Choices();
        int changed = 0;
        for (int i = 0; i < SAMPLE; i++) {
            Taste taste = tastes[random.nextInt(tastes.length)];
            Draw draw = new Draw(random.nextLong(), 0, false);
            int[] page = {random.nextInt(titles)};
            week.getFirst().choose(taste, stated, draw, page, before);
            week.getLast().choose(taste, stated, draw, page, after);
            changed += before.artwork(0) == after.artwork(0) ? 0 : 1;
        }
        return (double) changed / SAMPLE;
    }
}
