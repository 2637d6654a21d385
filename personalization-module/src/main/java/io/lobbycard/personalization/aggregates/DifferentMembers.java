package io.lobbycard.personalization.aggregates;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.AudienceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts each member once for a title, however many impressions; impressions come member by member. */
final class DifferentMembers {

    private record Cell(int part, String title) {}

    private final MemberParts parts;
    private final Set<String> pictures;
    private final Map<Cell, long[]> counts = new HashMap<>();

    /** The titles of the member who is being read, and whether one of the pictures was among those seen. */
    private final Map<String, Boolean> titles = new HashMap<>();

    private long member = -1;

    DifferentMembers(MemberParts parts, Set<ArtworkId> pictures) {
        this.parts = parts;
        this.pictures = pictures.stream().map(ArtworkId::value).collect(Collectors.toSet());
    }

    void add(long of, String title, String artwork) {
        if (of != member) {
            endMember();
            member = of;
        }
        titles.merge(title, pictures.contains(artwork), Boolean::logicalOr);
    }

    List<AudienceCell> cells() {
        endMember();
        List<AudienceCell> cells = new ArrayList<>();
        counts.forEach((cell, count) ->
                cells.add(new AudienceCell(cell.part(), new TitleId(cell.title()), count[0], count[1])));
        return cells;
    }

    /** Somebody who watched nothing is in no part and counts nowhere. */
    private void endMember() {
        int part = parts.of(member);
        if (part != MemberParts.NONE) {
            titles.forEach((title, among) -> {
                long[] count = counts.computeIfAbsent(new Cell(part, title), key -> new long[2]);
                count[0]++;
                count[1] += among ? 1 : 0;
            });
        }
        titles.clear();
    }
}
