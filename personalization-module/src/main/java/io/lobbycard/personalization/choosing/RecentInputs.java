package io.lobbycard.personalization.choosing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.history.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that were made lately. Of each member only the last few are held, and of a long history the last alone, so that
 * nobody who asks again and again for choices of other times, or changes their word again and again, drives out what pages
 * of everybody else need.
 */
final class RecentInputs<V> {

    /** Pages of now, in a change of the snapshot too, and a choice or two of then. */
    private static final int OF_ONE_MEMBER = 4;

    /** Part of the room that the inputs of one member take together at most; those of the longest take it alone. */
    private static final int SHARE = 8;

    private final Cache<Long, List<Held<V>>> byMember;
    private final ToLongFunction<V> weight;
    private final long share;

    /**
     * Everything that the inputs depend on. What was said last is part of it, because a word can be taken back, and so are
     * the pictures that a stated word stands for, because who is described how changes outside of any snapshot.
     */
    record Key(
            long member,
            int received,
            int erased,
            int newestControlRevision,
            long snapshot,
            Period period,
            int controlRevision,
            long withdrawalRevision,
            Set<ArtworkId> preferred,
            boolean neutral) {}

    private record Held<V>(Key key, V inputs) {}

    /**
     * Nothing is held at first.
     *
     * @param most that all together may weigh
     */
    RecentInputs(long most, ToLongFunction<V> weight) {
        this.weight = weight;
        share = most / SHARE;
        byMember = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Long member, List<Held<V>> held) -> Math.clamp(
                        held.stream()
                                .mapToLong(each -> weight.applyAsLong(each.inputs()))
                                .sum(),
                        1,
                        Integer.MAX_VALUE))
                .build();
    }

    @Nullable
    V of(Key key) {
        List<Held<V>> held = byMember.getIfPresent(key.member());
        if (held == null) {
            return null;
        }
        for (Held<V> each : held) {
            if (each.key().equals(key)) {
                return each.inputs();
            }
        }
        return null;
    }

    void add(Key key, V inputs) {
        byMember.asMap().compute(key.member(), (member, before) -> {
            List<Held<V>> held = new ArrayList<>(List.of(new Held<>(key, inputs)));
            long taken = weight.applyAsLong(inputs);
            for (Held<V> each : before == null ? List.<Held<V>>of() : before) {
                taken += weight.applyAsLong(each.inputs());
                if (taken <= share && held.size() < OF_ONE_MEMBER && !each.key().equals(key)) {
                    held.add(each);
                }
            }
            return List.copyOf(held);
        });
    }

    /** No page asks for these again, and each revision's would hold another set of what is withdrawn. */
    void forgetFromBefore(long withdrawalRevision) {
        for (Long member : byMember.asMap().keySet()) {
            byMember.asMap().computeIfPresent(member, (same, held) -> {
                List<Held<V>> left = held.stream()
                        .filter(each -> each.key().withdrawalRevision() >= withdrawalRevision)
                        .toList();
                return left.isEmpty() ? null : left;
            });
        }
    }
}
