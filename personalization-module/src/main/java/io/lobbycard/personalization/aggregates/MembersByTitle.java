package io.lobbycard.personalization.aggregates;

import io.lobbycard.catalog.TitleId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;

/** Counts members by title from viewings that come member by member; each counts for the titles they watched longest. */
final class MembersByTitle {

    private static final Comparator<Entry<String, Long>> LONGEST_FIRST =
            Entry.<String, Long>comparingByValue().reversed().thenComparing(Entry.comparingByKey());

    private final int titlesPerMember;
    private final Map<String, Long> members = new HashMap<>();
    private final Map<String, Long> secondsOfMember = new HashMap<>();
    private long member = -1;

    MembersByTitle(int titlesPerMember) {
        this.titlesPerMember = titlesPerMember;
    }

    void add(long of, String title, int seconds) {
        if (of != member) {
            endMember();
            member = of;
        }
        secondsOfMember.merge(title, (long) seconds, Long::sum);
    }

    Map<TitleId, Long> counts() {
        endMember();
        Map<TitleId, Long> counts = new HashMap<>();
        members.forEach((title, count) -> counts.put(new TitleId(title), count));
        return counts;
    }

    private void endMember() {
        if (secondsOfMember.size() <= titlesPerMember) {
            secondsOfMember.keySet().forEach(this::count);
        } else {
            secondsOfMember.entrySet().stream()
                    .sorted(LONGEST_FIRST)
                    .limit(titlesPerMember)
                    .forEach(entry -> count(entry.getKey()));
        }
        secondsOfMember.clear();
    }

    private void count(String title) {
        members.merge(title, 1L, Long::sum);
    }
}
