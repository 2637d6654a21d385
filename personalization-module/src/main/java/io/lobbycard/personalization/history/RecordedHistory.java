package io.lobbycard.personalization.history;

import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.History;
import io.lobbycard.personalization.members.MemberState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A member's history as it was when so many viewings had been received. A viewing's place counts from 0 among those that
 * were not erased.
 */
public final class RecordedHistory {

    private final MemberState member;
    private final List<ReceivedViewing> viewings;
    private final long[] receivedAt;
    private final Map<ViewingId, Integer> places;

    public RecordedHistory(MemberState member, List<ReceivedViewing> viewings) {
        this.member = member;
        this.viewings = List.copyOf(viewings);
        receivedAt = new long[viewings.size()];
        places = HashMap.newHashMap(viewings.size());
        for (int place = 0; place < receivedAt.length; place++) {
            receivedAt[place] = viewings.get(place).receivedAt().getEpochSecond();
            places.put(viewings.get(place).id(), place);
        }
    }

    public boolean isOf(MemberState state) {
        return member.received() == state.received() && member.erased() == state.erased();
    }

    public List<ReceivedViewing> viewings() {
        return viewings;
    }

    public int size() {
        return receivedAt.length;
    }

    /** How many viewings were erased before the first of these. */
    public int erased() {
        return member.erased();
    }

    /** When each was received, in seconds since 1970. Not to be changed. */
    long[] receivedAt() {
        return receivedAt;
    }

    /** The viewing's place, or -1. */
    public int place(ViewingId id) {
        return places.getOrDefault(id, -1);
    }

    /** How many of these viewings lie up to a watermark. */
    public int counting(int watermark) {
        return Math.clamp((long) watermark - member.erased(), 0, receivedAt.length);
    }

    /** The same for the engine, with titles as indexes of a catalogue view. */
    public History viewings(CatalogView catalog) {
        History.Builder builder = History.builder();
        for (ReceivedViewing viewing : viewings) {
            builder.add(
                    catalog.titleIndex(viewing.title().value()),
                    viewing.episode(),
                    viewing.startedAt().getEpochSecond(),
                    viewing.watchedSeconds());
        }
        return builder.build();
    }
}
