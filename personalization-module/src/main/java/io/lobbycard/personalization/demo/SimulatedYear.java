package io.lobbycard.personalization.demo;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.History;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import io.lobbycard.personalization.history.Period;
import io.lobbycard.personalization.history.Periods;
import io.lobbycard.personalization.members.MemberChance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A year of one simulated member: they look in every few days, are shown a few titles with the pictures that the real
 * chooser takes from what they watched so far, play some of them, and at other times find something by themselves.
 */
final class SimulatedYear {

    private static final long DAY = 86_400;
    private static final int DAYS = 365;
    private static final int TITLES_A_VISIT = 4;
    private static final double MEAN_DAYS_BETWEEN = 13;
    private static final double FINDS_BY_THEMSELF = 0.45;
    private static final double SHARPNESS = 0.7;
    private static final int SETTLED = 3_600;

    /** A sitting; {@code picture} is the place of the impression that led to it, or -1. */
    record Sitting(Title title, @Nullable String episode, long startedAt, int seconds, int picture) {}

    record Impression(int title, int artwork, Mode mode, double propensity, long at, Period period) {}

    final List<Sitting> sittings = new ArrayList<>();
    final List<Impression> impressions = new ArrayList<>();

    private final Stage stage;
    private final MemberChance chance;
    private final boolean control;
    private final Periods periods;
    private final RandomGenerator random;
    private final TrueTaste taste;
    private final double[] appeal;
    final Map<PersonId, Integer> seen = new HashMap<>();
    private final Choices choices = new Choices();

    SimulatedYear(Stage stage, MemberChance chance, boolean control, Periods periods, RandomGenerator random) {
        this.stage = stage;
        this.chance = chance;
        this.control = control;
        this.periods = periods;
        this.random = random;
        taste = TrueTaste.drawn(stage.words(), random);
        appeal = stage.titles().stream()
                .mapToDouble(title -> Math.exp(SHARPNESS * taste.appeal(title)))
                .toArray();
    }

    void live(Chooser chooser, long now) {
        long time = now - DAYS * DAY + random.nextLong(20 * DAY);
        while (time < now - DAY) {
            visit(chooser, evening(time));
            if (random.nextDouble() < FINDS_BY_THEMSELF) {
                int title = pick();
                sit(stage.titles().get(title), evening(time + DAY), true, -1);
            }
            time += DAY + (long) (-Math.log(1 - random.nextDouble()) * (MEAN_DAYS_BETWEEN - 1) * DAY);
        }
    }

    private void visit(Chooser chooser, long at) {
        CatalogView catalog = chooser.snapshot().catalog();
        History.Builder history = History.builder();
        long[] received = new long[sittings.size()];
        for (int i = 0; i < received.length; i++) {
            Sitting sitting = sittings.get(i);
            received[i] = sitting.startedAt() + sitting.seconds();
            history.add(
                    catalog.titleIndex(sitting.title().id().value()),
                    sitting.episode(),
                    sitting.startedAt(),
                    sitting.seconds());
        }
        Period period = periods.at(at, chance.spread(), 0, received);
        Taste known = chooser.snapshot().taste(history.build(), period.watermark(), period.asOf(), StatedChoices.NONE);
        int[] titles = new int[TITLES_A_VISIT];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = catalog.titleIndex(stage.titles().get(pick()).id().value());
        }
        chooser.choose(known, StatedChoices.NONE, new Draw(chance.seed(), period.number(), control), titles, choices);
        boolean busy = false;
        for (int i = 0; i < titles.length; i++) {
            if (choices.artwork(i) != Choices.NO_ARTWORK) {
                busy |= see(chooser, titles[i], i, at + i, period, busy);
            }
        }
    }

    /** Sees a picture and perhaps plays its title; one title is enough for an evening. */
    private boolean see(Chooser chooser, int title, int place, long at, Period period, boolean busy) {
        Mode mode = Stage.mode(choices.mode(place));
        impressions.add(new Impression(title, choices.artwork(place), mode, choices.propensity(place), at, period));
        Title shown = stage.title(chooser.snapshot().catalog().titleId(title));
        Artwork picture = stage.artwork(chooser.snapshot().catalog().artworkId(choices.artwork(place)));
        if (busy || random.nextDouble() >= taste.chanceOfPlay(shown, picture, seen)) {
            return false;
        }
        boolean keptPromise = random.nextDouble() < 1 / (1 + Math.exp(-0.6 - taste.appeal(shown)));
        sit(shown, at + 60 + random.nextInt(600), keptPromise, impressions.size() - 1);
        return true;
    }

    private void sit(Title title, long at, boolean liked, int picture) {
        long start = sittings.isEmpty() ? at : Math.max(at, ended(sittings.get(sittings.size() - 1)));
        String episode = title.kind() == TitleKind.SERIES ? "e" + (1 + seen(title)) : null;
        int seconds =
                liked ? (int) (title.runtimeSeconds() * (0.7 + 0.3 * random.nextDouble())) : 30 + random.nextInt(240);
        if (liked && seen(title) == 0) {
            title.credits().forEach(credit -> seen.merge(credit.person(), 1, Integer::sum));
        }
        sittings.add(new Sitting(title, episode, start, seconds, picture));
    }

    private static long ended(Sitting sitting) {
        return sitting.startedAt() + sitting.seconds() + SETTLED;
    }

    private long seen(Title title) {
        return sittings.stream()
                .filter(sitting -> sitting.title().id().equals(title.id()))
                .count();
    }

    private long evening(long time) {
        return time / DAY * DAY + 17 * 3_600 + random.nextInt(4 * 3_600);
    }

    private int pick() {
        double sum = 0;
        for (double each : appeal) {
            sum += each;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < appeal.length; i++) {
            at -= appeal[i];
            if (at < 0) {
                return i;
            }
        }
        return appeal.length - 1;
    }
}
