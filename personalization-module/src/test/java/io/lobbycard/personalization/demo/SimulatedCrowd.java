package io.lobbycard.personalization.demo;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.History;
import io.lobbycard.personalization.engine.Learner;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Reward;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import io.lobbycard.personalization.history.Period;
import io.lobbycard.personalization.history.Periods;
import io.lobbycard.personalization.members.MemberChance;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The demo's simulated members, their years lived in memory and learned from. */
final class SimulatedCrowd {

    private static final Periods PERIODS = new Periods(Duration.ofDays(7));
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM = RandomGeneratorFactory.of("L64X128MixRandom");

    private final Stage stage;
    private final Snapshot snapshot;
    private final Chooser chooser;
    private final CatalogView view;

    SimulatedCrowd(Stage stage, Snapshot snapshot) {
        this.stage = stage;
        this.snapshot = snapshot;
        chooser = new Chooser(snapshot);
        view = snapshot.catalog();
    }

    /** What is learned from so many members who were shown this snapshot's choices. */
    Model learned(int members, long seed) {
        DailySums sums = new DailySums(view);
        Random random = new Random(seed);
        for (int member = 0; member < members; member++) {
            MemberChance chance = chance(random);
            learnFrom(lived(chance, member), chance, sums);
        }
        return new Learner(view).add(sums, 1).learn();
    }

    static MemberChance chance(Random random) {
        return new MemberChance(random.nextLong(), random.nextLong(), random.nextLong() >>> 1, 0.5);
    }

    static TrueTaste taste(Stage stage, long member) {
        return TrueTaste.drawn(stage.words(), RANDOM.create(member));
    }

    /** A year of a member who is drawn by number, and whose taste is {@link #taste} of the same number. */
    SimulatedYear lived(MemberChance chance, long member) {
        SimulatedYear year = new SimulatedYear(stage, chance, false, PERIODS, RANDOM.create(member));
        year.live(chooser, snapshot.createdAt());
        return year;
    }

    static History history(SimulatedYear year, CatalogView view) {
        History.Builder history = History.builder();
        year.sittings.forEach(sitting -> history.add(
                view.titleIndex(sitting.title().id().value()),
                sitting.episode(),
                sitting.startedAt(),
                sitting.seconds()));
        return history.build();
    }

    private void learnFrom(SimulatedYear year, MemberChance chance, DailySums sums) {
        Map<Integer, Integer> played = new HashMap<>();
        year.sittings.stream()
                .filter(sitting -> sitting.picture() >= 0)
                .forEach(sitting -> played.put(sitting.picture(), sitting.seconds()));
        History history = history(year, view);
        Map<Period, Taste> tastes = new HashMap<>();
        for (int i = 0; i < year.impressions.size(); i++) {
            SimulatedYear.Impression impression = year.impressions.get(i);
            Integer seconds = played.get(i);
            Taste taste = tastes.computeIfAbsent(
                    impression.period(),
                    period -> snapshot.taste(history, period.watermark(), period.asOf(), StatedChoices.NONE));
            chooser.outcome(
                            taste,
                            StatedChoices.NONE,
                            new Draw(chance.seed(), impression.period().number(), false),
                            impression.title(),
                            impression.artwork(),
                            seconds == null ? 0 : Reward.ofPlay(view.runtimeSeconds(impression.title()), seconds))
                    .ifPresent(sums::add);
        }
    }
}
