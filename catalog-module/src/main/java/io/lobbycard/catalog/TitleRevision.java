package io.lobbycard.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A title as somebody reads or edits it, with the scenes that its people share.
 *
 * @param version grows with every change; 0 for a title that is not stored yet
 */
public record TitleRevision(Title title, List<SharedScenes> sharedScenes, long version) {

    public TitleRevision {
        sharedScenes = List.copyOf(sharedScenes);
    }

    /** True if it says the same of the same title, in whatever order and version. */
    public boolean saysTheSameAs(TitleRevision other) {
        return title.saysTheSameAs(other.title) && pairs().equals(other.pairs());
    }

    private Map<Set<PersonId>, Integer> pairs() {
        return sharedScenes.stream()
                .collect(Collectors.toMap(
                        pair -> Set.copyOf(List.of(pair.one(), pair.other())), SharedScenes::seconds, Math::max));
    }
}
