package io.lobbycard.personalization.snapshots;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All withdrawals that a node has read, the oldest first. It holds what is withdrawn by now as one set for everybody, and
 * what was withdrawn after older revisions as long as somebody asks for it. Immutable, but for that memory.
 */
final class WithdrawalLog {

    /** Ids in the sets of older revisions, all together. */
    private static final int OLD_IDS_IN_MEMORY = 500_000;

    static final WithdrawalLog EMPTY = new WithdrawalLog(List.of(), Set.of());

    private final List<Entry> entries;
    private final Set<String> newest;
    private final Cache<Long, Set<String>> older = Caffeine.newBuilder()
            .maximumWeight(OLD_IDS_IN_MEMORY)
            .weigher((Long revision, Set<String> withdrawn) -> withdrawn.size() + 1)
            .build();

    /** An artwork withdrawn, or given back. */
    record Entry(long revision, String artwork, boolean withdrawn) {}

    private WithdrawalLog(List<Entry> entries, Set<String> newest) {
        this.entries = entries;
        this.newest = newest;
    }

    /** The same with what followed. */
    WithdrawalLog and(List<Entry> later) {
        if (later.isEmpty()) {
            return this;
        }
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(later);
        return new WithdrawalLog(List.copyOf(all), folded(newest, later));
    }

    /** The newest revision; 0 before the first. */
    long revision() {
        return entries.isEmpty() ? 0 : entries.getLast().revision();
    }

    /** Ids of the artworks that were withdrawn after a revision; of the newest, always the same object. */
    Set<String> at(long revision) {
        return revision >= revision() ? newest : older.get(revision, this::made);
    }

    private Set<String> made(long revision) {
        return folded(
                Set.of(),
                entries.stream().filter(entry -> entry.revision() <= revision).toList());
    }

    private static Set<String> folded(Set<String> before, List<Entry> later) {
        Set<String> withdrawn = new HashSet<>(before);
        for (Entry entry : later) {
            if (entry.withdrawn()) {
                withdrawn.add(entry.artwork());
            } else {
                withdrawn.remove(entry.artwork());
            }
        }
        return Set.copyOf(withdrawn);
    }
}
