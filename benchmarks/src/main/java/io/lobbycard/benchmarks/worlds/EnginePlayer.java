package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.Learner;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Policy;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import io.lobbycard.personalization.engine.TasteRule;
import io.lobbycard.personalization.engine.TasteRule.Formula;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** This project's engine, with a new snapshot at the end of each day. */
final class EnginePlayer implements Player {

    /** Days after which an outcome counts half: the server's default, since nobody tells it whether the world changes. */
    private static final double HALF_LIFE = 180;

    private static final StatedChoices CERTAIN = StatedChoices.NONE.withExploration(false);

    private final World world;
    private final Taste[] tastes;
    private final List<DailySums> days = new ArrayList<>();
    private final TasteRule rule;
    private final Choices choices = new Choices();
    private final int[] page = new int[1];
    private final Stability stability = new Stability();

    /** What chose in the rounds of which nothing is known yet, in their order. */
    private final Deque<Chooser> awaiting = new ArrayDeque<>();

    private Chooser chooser;
    private DailySums today;
    private long number;

    /** @param formula by which viewings become taste; all but log ratios are there for comparison */
    EnginePlayer(World world, Formula formula) {
        TasteRule usual = TasteRule.DEFAULT;
        rule = new TasteRule(usual.halfLifeDays(), usual.closedShrinkage(), usual.openShrinkage(), formula);
        this.world = world;
        chooser = new Chooser(snapshot(Model.initial(world.view)));
        tastes = new Taste[world.members];
        for (int member = 0; member < tastes.length; member++) {
            tastes[member] = chooser.snapshot()
                    .taste(world.histories[member], world.histories[member].size(), World.NOW, StatedChoices.NONE);
        }
        today = new DailySums(world.view);
    }

    Taste[] tastes() {
        return tastes;
    }

    @Override
    public String name() {
        return switch (rule.formula()) {
            case LOG_RATIO -> "lobbycard";
            case SHARE -> "lobbycard, shares";
            case RAW_SUM -> "lobbycard, raw sums";
        };
    }

    @Override
    public int choose(int round, int member, int title) {
        awaiting.addLast(chooser);
        return choose(StatedChoices.NONE, draw(round), member, title);
    }

    @Override
    public int best(int member, int title) {
        return choose(CERTAIN, draw(0), member, title);
    }

    @Override
    public void learn(int round, int member, int title, int artwork, double reward) {
        awaiting.removeFirst()
                .outcome(tastes[member], StatedChoices.NONE, draw(round), title, artwork, reward)
                .ifPresent(today::add);
    }

    @Override
    public void endOfDay() {
        days.add(today);
        today = new DailySums(world.view);
        Learner learner = new Learner(world.view);
        for (int day = 0; day < days.size(); day++) {
            learner.add(days.get(day), Math.pow(2, -(days.size() - 1 - day) / HALF_LIFE));
        }
        chooser = new Chooser(snapshot(learner.learn()));
        stability.tookUp(chooser);
    }

    /** Share of pictures that changed over the last seven days without the member's word, noise and all. */
    double changedInAPeriod() {
        return stability.changed(tastes, StatedChoices.NONE, world.catalog.titles);
    }

    private int choose(StatedChoices stated, Draw draw, int member, int title) {
        page[0] = title;
        chooser.choose(tastes[member], stated, draw, page, choices);
        return choices.artwork(0);
    }

    private Snapshot snapshot(Model model) {
        return new Snapshot(++number, World.NOW, world.view, model, Policy.DEFAULT, rule);
    }

    private static Draw draw(int round) {
        return new Draw(round * 0x9e3779b97f4a7c15L, 0, false);
    }
}
