package io.lobbycard.catalog;

import java.util.List;

/** The representation check for pictures and titles that need not be stored, exactly as it is done at an approval. */
public interface RepresentationTrial {

    Representation check(
            Title title,
            List<SharedScenes> sharedScenes,
            ArtworkKind kind,
            List<Depiction> depictions,
            List<Weighted> tones,
            List<Weighted> themes);
}
