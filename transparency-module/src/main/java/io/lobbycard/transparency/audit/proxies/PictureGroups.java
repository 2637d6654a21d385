package io.lobbycard.transparency.audit.proxies;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.Rehearsal;
import io.lobbycard.transparency.audit.stage.Stage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the groups a rehearsed picture features, looked up once for each picture. */
final class PictureGroups {

    private static final int NOT_LOOKED_UP = -1;

    private final Rehearsal rehearsal;
    private final Map<ArtworkId, Integer> masks = new HashMap<>();
    private int[] byNumber = {};

    PictureGroups(Rehearsal rehearsal, Stage stage, List<String> groups) {
        this.rehearsal = rehearsal;
        stage.titles().stream().flatMap(each -> each.artworks().stream()).forEach(artwork -> {
            int mask = 0;
            for (int group = 0; group < groups.size(); group++) {
                mask |= stage.features(artwork, groups.get(group)) ? 1 << group : 0;
            }
            masks.put(artwork.id(), mask);
        });
    }

    /** Of {@link Rehearsal#NO_ARTWORK}, too. */
    boolean features(int number, int group) {
        if (number == Rehearsal.NO_ARTWORK) {
            return false;
        }
        if (number >= byNumber.length) {
            int before = byNumber.length;
            byNumber = Arrays.copyOf(byNumber, Math.max(2 * before, number + 1));
            Arrays.fill(byNumber, before, byNumber.length, NOT_LOOKED_UP);
        }
        if (byNumber[number] == NOT_LOOKED_UP) {
            byNumber[number] = masks.getOrDefault(rehearsal.artwork(number), 0);
        }
        return (byNumber[number] >> group & 1) != 0;
    }
}
