package io.lobbycard.personalization.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One member's viewings in the order in which the server received them, with titles as indexes of one catalogue view. A
 * viewing is known by its place, from 0. A viewing of a title that the view does not hold keeps its place and counts for
 * nothing.
 */
public final class History {

    final int[] title;
    final long[] startedAt;
    final int[] watchedSeconds;

    /** Films and episodes watched, numbered by first viewing; a repeat has the number of the first. */
    final int[] unit;

    /** For each of these what tells it apart in its title, or null for a film. */
    final @Nullable String[] episode;

    final int unitCount;

    private History(Builder builder) {
        title = builder.title.toArray();
        watchedSeconds = builder.watchedSeconds.toArray();
        unit = builder.unit.toArray();
        startedAt = new long[title.length];
        for (int i = 0; i < title.length; i++) {
            startedAt[i] = builder.startedAt.get(i);
        }
        unitCount = builder.units.size();
        episode = new @Nullable String[unitCount];
        builder.units.forEach((each, number) -> episode[number] = each.episode());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Number of viewings. */
    public int size() {
        return title.length;
    }

    public int title(int viewing) {
        return title[viewing];
    }

    public long startedAt(int viewing) {
        return startedAt[viewing];
    }

    public int watchedSeconds(int viewing) {
        return watchedSeconds[viewing];
    }

    /** Gathers viewings in order of receipt. */
    public static final class Builder {
        private final IntList title = new IntList();
        private final IntList watchedSeconds = new IntList();
        private final IntList unit = new IntList();
        private final List<Long> startedAt = new ArrayList<>();
        private final Map<Unit, Integer> units = new HashMap<>();

        private Builder() {}

        /**
         * Adds a viewing.
         *
         * @param title index of the title; -1 if the catalogue view does not hold it
         * @param episode what tells the episodes of a series apart, or null for a film
         * @param startedAt seconds since 1970; the future counts as now
         * @param watchedSeconds below 0 counts as 0
         */
        public Builder add(int title, @Nullable String episode, long startedAt, int watchedSeconds) {
            this.title.add(title);
            this.startedAt.add(startedAt);
            this.watchedSeconds.add(Math.max(0, watchedSeconds));
            unit.add(units.computeIfAbsent(new Unit(title, episode), ignored -> units.size()));
            return this;
        }

        public History build() {
            return new History(this);
        }

        private record Unit(int title, @Nullable String episode) {}
    }
}
