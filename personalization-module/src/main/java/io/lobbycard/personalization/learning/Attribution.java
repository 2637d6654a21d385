package io.lobbycard.personalization.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins what one member played to the pictures that they saw before.
 *
 * <p>The same picture of a title, seen again while the window of its first impression is open, is one exposure. A sitting
 * belongs to the last exposure of its title before it, whichever picture that was, if it began within the window. All
 * sittings of an exposure count together. The order in which impressions and sittings arrived does not matter.
 */
public final class Attribution {

    private static final Duration WEEK = Duration.ofDays(7);

    private static final Comparator<Played> IN_ORDER = Comparator.comparing(Played::startedAt)
            .thenComparing(Played::episode, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    /** An impression; {@code place} is the caller's own and comes back. */
    public record Seen(int place, String title, String artwork, Instant at) {}

    /** A sitting; the episode is null for a film and where the client named none. */
    public record Played(String title, @Nullable String episode, Instant startedAt, int seconds) {}

    /**
     * An exposure and what came of it.
     *
     * @param place of its first impression
     * @param sittings how many it led to; 0 if nothing was played
     * @param episode that it led to first, by whose running time the play is judged
     */
    public record Joined(
            int place,
            int sittings,
            int watchedSeconds,
            @Nullable String episode) {}

    private static final class Exposure {
        final Seen first;

        @Nullable
        Played earliest;

        int sittings;
        int seconds;

        Exposure(Seen first) {
            this.first = first;
        }

        void add(Played sitting) {
            sittings++;
            seconds += sitting.seconds();
            if (earliest == null || IN_ORDER.compare(sitting, earliest) < 0) {
                earliest = sitting;
            }
        }

        Joined joined() {
            return new Joined(first.place(), sittings, seconds, earliest == null ? null : earliest.episode());
        }
    }

    private final Duration window;

    public Attribution(Duration window) {
        this.window = window;
    }

    /**
     * The exposures that began from one time up to another, not included. They are joined week by week, each from a window
     * before it on, so that those of a day are the same whichever days are asked for along with it.
     */
    List<Joined> joinByWeek(List<Seen> seen, List<Played> played, Instant from, Instant to) {
        List<Joined> joined = new ArrayList<>();
        Map<Integer, Instant> times = HashMap.newHashMap(seen.size());
        seen.forEach(each -> times.put(each.place(), each.at()));
        for (Instant week = weekOf(from); week.isBefore(to); week = week.plus(WEEK)) {
            Instant first = week.isBefore(from) ? from : week;
            Instant next = week.plus(WEEK).isBefore(to) ? week.plus(WEEK) : to;
            for (Joined each : join(between(seen, week.minus(window), next.plus(window)), played)) {
                Instant began = times.getOrDefault(each.place(), Instant.MAX);
                if (!began.isBefore(first) && began.isBefore(next)) {
                    joined.add(each);
                }
            }
        }
        return joined;
    }

    /** The beginning of the week of a time, from which its exposures are joined. */
    static Instant weekOf(Instant time) {
        long weeks = Math.floorDiv(time.getEpochSecond(), WEEK.toSeconds());
        return Instant.ofEpochSecond(weeks * WEEK.toSeconds());
    }

    private static List<Seen> between(List<Seen> seen, Instant from, Instant to) {
        return seen.stream()
                .filter(each -> !each.at().isBefore(from) && each.at().isBefore(to))
                .toList();
    }

    /** The exposures in the order of time. */
    public List<Joined> join(List<Seen> seen, List<Played> played) {
        Map<String, List<Exposure>> byTitle = new HashMap<>();
        List<Exposure> exposures = new ArrayList<>();
        for (Seen each : inOrder(seen)) {
            List<Exposure> before = byTitle.computeIfAbsent(each.title(), title -> new ArrayList<>());
            if (before.isEmpty() || !continues(before.get(before.size() - 1), each)) {
                Exposure exposure = new Exposure(each);
                before.add(exposure);
                exposures.add(exposure);
            }
        }
        for (Played each : played) {
            attribute(each, byTitle.getOrDefault(each.title(), List.of()));
        }
        return exposures.stream().map(Exposure::joined).toList();
    }

    private void attribute(Played sitting, List<Exposure> exposures) {
        for (int i = exposures.size() - 1; i >= 0; i--) {
            Exposure exposure = exposures.get(i);
            if (!exposure.first.at().isAfter(sitting.startedAt())) {
                if (open(exposure, sitting.startedAt())) {
                    exposure.add(sitting);
                }
                return;
            }
        }
    }

    private boolean continues(Exposure before, Seen again) {
        return before.first.artwork().equals(again.artwork()) && open(before, again.at());
    }

    private boolean open(Exposure exposure, Instant time) {
        return !time.isAfter(exposure.first.at().plus(window));
    }

    private static List<Seen> inOrder(List<Seen> seen) {
        return seen.stream()
                .sorted(Comparator.comparing(Seen::at)
                        .thenComparing(Seen::artwork)
                        .thenComparingInt(Seen::place))
                .toList();
    }
}
