package io.lobbycard.personalization.choosing;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.StatedPreferences;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The pictures that a member's own word stands for. Who is seen in them is what the snapshot says, so a later picture, or one
 * that was described anew, changes nothing that an earlier choice stood on.
 */
@ApplicationScoped
class PreferredPictures {

    private final Instance<StatedPreferences> preferences;

    @Inject
    PreferredPictures(Instance<StatedPreferences> preferences) {
        this.preferences = preferences;
    }

    /** As it is now. */
    Set<ArtworkId> now(String handle, LoadedSnapshot snapshot) {
        return said(handle) ? preferences.get().preferred(handle, snapshot::showing) : Set.of();
    }

    /**
     * As it was when a choice was made.
     *
     * @param stoodOn whether the choice's digest is that of these pictures
     * @return as it is now, if the choice stood on nothing that is known
     */
    Set<ArtworkId> then(String handle, LoadedSnapshot snapshot, Predicate<Set<ArtworkId>> stoodOn) {
        Set<ArtworkId> now = now(handle, snapshot);
        if (!said(handle) || stoodOn.test(now)) {
            return now;
        }
        return preferences.get().formerlyPreferred(handle, snapshot::showing).stream()
                .filter(stoodOn)
                .findFirst()
                .orElse(now);
    }

    private boolean said(String handle) {
        return !handle.isEmpty() && preferences.isResolvable();
    }
}
