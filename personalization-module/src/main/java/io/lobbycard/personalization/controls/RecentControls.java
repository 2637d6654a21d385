package io.lobbycard.personalization.controls;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * States of members' controls in memory, as many as hold so many things said: of each member the newest that was read,
 * and older ones for replays.
 */
final class RecentControls {

    private static final long SAYINGS_IN_MEMORY = 200_000;

    private final Cache<Long, StatedControls> newest = Caffeine.newBuilder()
            .maximumWeight(SAYINGS_IN_MEMORY)
            .weigher((Long member, StatedControls state) -> state.size() + 1)
            .build();
    private final Cache<Key, StatedControls> older = Caffeine.newBuilder()
            .maximumWeight(SAYINGS_IN_MEMORY)
            .weigher((Key key, StatedControls state) -> state.size() + 1)
            .build();

    private record Key(long member, int revision) {}

    /** The state after that revision, if it is here. */
    @Nullable
    StatedControls at(long member, int revision) {
        StatedControls known = newest.getIfPresent(member);
        return known != null && known.revision() == revision ? known : older.getIfPresent(new Key(member, revision));
    }

    /** The newest state, if it is here. */
    @Nullable
    StatedControls newest(long member) {
        return newest.getIfPresent(member);
    }

    /** Takes the place of the member's newest state, unless that is newer. */
    void put(long member, StatedControls state) {
        StatedControls kept = newest.asMap()
                .merge(member, state, (known, other) -> known.revision() > other.revision() ? known : other);
        if (kept != state) {
            older.put(new Key(member, state.revision()), state);
        }
    }

    void forget(long member) {
        newest.invalidate(member);
        older.asMap().keySet().removeIf(key -> key.member() == member);
    }

    /** How many things said are held, all together. */
    long sayings() {
        newest.cleanUp();
        older.cleanUp();
        return newest.asMap().values().stream().mapToLong(StatedControls::size).sum()
                + older.asMap().values().stream()
                        .mapToLong(StatedControls::size)
                        .sum();
    }
}
