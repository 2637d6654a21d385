package io.lobbycard.personalization.demo;

import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.history.ReceivedViewing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a persona's history of about a year: evenings, some films broken off early or finished the next day, favourites
 * seen again, series an episode or two at a time.
 */
final class Diary {

    private static final int DAYS = 400;
    private static final double SHARPNESS = 0.9;
    private static final double AGAIN = 0.35;
    private static final double BROKEN_OFF = 0.08;
    private static final double IN_TWO_SITTINGS = 0.12;

    private final Persona persona;
    private final RandomGenerator random;
    private final Instant today;
    private final Map<Title, Integer> episodes = new HashMap<>();
    private final Map<Title, Integer> seen = new HashMap<>();
    private final List<ReceivedViewing> sittings = new ArrayList<>();

    Diary(Persona persona, RandomGenerator random, Instant now) {
        this.persona = persona;
        this.random = random;
        today = now.truncatedTo(ChronoUnit.DAYS);
    }

    /** In the order of time. */
    Map<ViewingId, ReceivedViewing> written(List<Title> catalogue) {
        List<Title> open = catalogue.stream()
                .filter(title -> !persona.unwatched().contains(title.id().value()))
                .toList();
        double[] appeal = open.stream()
                .mapToDouble(title -> Appeal.of(title, persona.likes()))
                .toArray();
        for (int i = 0; sittings.size() < persona.sittings() && !open.isEmpty(); i++) {
            watch(open.get(pick(open, appeal)), DAYS - 2 - (DAYS - 4) * i / Math.max(1, persona.sittings()));
        }
        open.stream()
                .filter(title -> title.id().value().equals(persona.favourite()))
                .findFirst()
                .ifPresent(this::everyDay);
        Map<ViewingId, ReceivedViewing> diary = new LinkedHashMap<>();
        sittings.stream()
                .sorted(Comparator.comparing(ReceivedViewing::startedAt))
                .forEach(sitting -> diary.put(sitting.id(), sitting));
        return diary;
    }

    private int pick(List<Title> titles, double[] appeal) {
        double[] weight = new double[appeal.length];
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            int times = titles.get(i).kind() == TitleKind.FILM ? seen.getOrDefault(titles.get(i), 0) : 0;
            weight[i] = Math.exp(SHARPNESS * appeal[i]) * Math.pow(AGAIN, times);
            sum += weight[i];
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weight.length; i++) {
            at -= weight[i];
            if (at < 0) {
                return i;
            }
        }
        return weight.length - 1;
    }

    private void watch(Title title, int daysAgo) {
        seen.merge(title, 1, Integer::sum);
        if (title.kind() == TitleKind.SERIES) {
            int count = 1 + random.nextInt(2);
            Instant start = evening(daysAgo);
            for (int i = 0; i < count; i++) {
                int episode = episodes.merge(title, 1, Integer::sum);
                sit(title, "e" + episode, start, title.runtimeSeconds());
                start = start.plusSeconds(title.runtimeSeconds() + 60L);
            }
            return;
        }
        double chance = random.nextDouble();
        if (chance < BROKEN_OFF) {
            sit(title, null, evening(daysAgo), 120 + random.nextInt(700));
        } else if (chance < BROKEN_OFF + IN_TWO_SITTINGS) {
            int first = (int) (title.runtimeSeconds() * (0.3 + 0.4 * random.nextDouble()));
            sit(title, null, evening(daysAgo), first);
            sit(title, null, evening(daysAgo - 1), title.runtimeSeconds() - first);
        } else {
            sit(title, null, evening(daysAgo), (int) (title.runtimeSeconds() * (0.93 + 0.07 * random.nextDouble())));
        }
    }

    private void everyDay(Title title) {
        for (int day = 0; day < persona.favouriteDays(); day++) {
            sit(title, null, evening(2 + day), (int) (title.runtimeSeconds() * (0.9 + 0.1 * random.nextDouble())));
        }
    }

    private Instant evening(int daysAgo) {
        return today.minus(Math.max(2, daysAgo), ChronoUnit.DAYS)
                .plus(17 * 60L + random.nextInt(270), ChronoUnit.MINUTES);
    }

    private void sit(Title title, @Nullable String episode, Instant start, int seconds) {
        ViewingId id = new ViewingId("demo-" + persona.id() + "-" + (sittings.size() + 1));
        sittings.add(new ReceivedViewing(id, title.id(), episode, start, seconds, start.plusSeconds(seconds), null));
    }
}
