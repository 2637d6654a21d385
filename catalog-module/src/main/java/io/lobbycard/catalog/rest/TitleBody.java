package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title in JSON, with everything that is known of it. */
record TitleBody(
        @Nullable String id,
        String name,
        int year,
        TitleKind kind,
        int runtimeSeconds,
        @Nullable Boolean illustrative,
        List<FeatureBody> genres,
        List<FeatureBody> themes,
        List<FeatureBody> tones,
        List<CreditBody> credits,
        @Nullable List<SharedScenesBody> sharedScenes,
        @Nullable List<EpisodeBody> episodes) {

    static TitleBody of(TitleRevision revision) {
        Title title = revision.title();
        return new TitleBody(
                title.id().value(),
                title.name(),
                title.year(),
                title.kind(),
                title.runtimeSeconds(),
                title.illustrative(),
                title.genres().stream().map(FeatureBody::of).toList(),
                title.themes().stream().map(FeatureBody::of).toList(),
                title.tones().stream().map(FeatureBody::of).toList(),
                title.credits().stream().map(CreditBody::of).toList(),
                revision.sharedScenes().stream().map(SharedScenesBody::of).toList(),
                title.episodes().stream().map(EpisodeBody::of).toList());
    }

    List<SharedScenesBody> scenes() {
        return sharedScenes == null ? List.of() : sharedScenes;
    }

    List<EpisodeBody> parts() {
        return episodes == null ? List.of() : episodes;
    }

    TitleRevision revision(TitleId path, long version) {
        Title title = new Title(
                path,
                name.strip(),
                year,
                kind,
                runtimeSeconds,
                Boolean.TRUE.equals(illustrative),
                genres.stream().map(FeatureBody::weighted).toList(),
                themes.stream().map(FeatureBody::weighted).toList(),
                tones.stream().map(FeatureBody::weighted).toList(),
                credits.stream().map(CreditBody::credit).toList(),
                parts().stream().map(EpisodeBody::episode).toList());
        return new TitleRevision(
                title, scenes().stream().map(SharedScenesBody::sharedScenes).toList(), version);
    }
}
