package io.lobbycard.catalog.representation;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.RepresentationTrial;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Weighted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** {@link RepresentationTrial} by the check that approvals use. */
@ApplicationScoped
class ConfiguredTrial implements RepresentationTrial {

    private final RepresentationCheck check;

    @Inject
    ConfiguredTrial(RepresentationCheck check) {
        this.check = check;
    }

    @Override
    public Representation check(
            Title title,
            List<SharedScenes> sharedScenes,
            ArtworkKind kind,
            List<Depiction> depictions,
            List<Weighted> tones,
            List<Weighted> themes) {
        return check.assess(title, sharedScenes, new Picture(kind, depictions, tones, themes))
                .representation();
    }
}
