package io.lobbycard.catalog.artwork;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toSet;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.catalog.representation.Picture;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an artwork shows, as rows of the database. */
@Embeddable
class PictureRows {

    @Enumerated(EnumType.STRING)
    private ArtworkKind kind;

    @ElementCollection
    @CollectionTable(name = "catalog_depiction", joinColumns = @JoinColumn(name = "artwork_id"))
    private Set<DepictionRow> depictions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "catalog_artwork_feature", joinColumns = @JoinColumn(name = "artwork_id"))
    private Set<PlayedUpRow> playedUp = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected PictureRows() {}

    PictureRows(Picture picture) {
        kind = picture.kind();
        show(picture);
    }

    final void show(Picture picture) {
        kind = picture.kind();
        replace(depictions, picture.depictions().stream().map(DepictionRow::of));
        replace(
                playedUp,
                Stream.concat(
                        picture.tones().stream().map(tone -> PlayedUpRow.of(PlayedUpRow.Family.TONE, tone)),
                        picture.themes().stream().map(theme -> PlayedUpRow.of(PlayedUpRow.Family.THEME, theme))));
    }

    private static <T> void replace(Set<T> rows, Stream<T> wanted) {
        Set<T> kept = wanted.collect(toSet());
        rows.retainAll(kept);
        rows.addAll(kept);
    }

    Picture picture() {
        List<Depiction> people = depictions.stream()
                .map(DepictionRow::depiction)
                .sorted(comparingDouble(Depiction::faceShare).reversed().thenComparing(Depiction::person))
                .toList();
        return new Picture(kind, people, playedUp(PlayedUpRow.Family.TONE), playedUp(PlayedUpRow.Family.THEME));
    }

    private List<Weighted> playedUp(PlayedUpRow.Family family) {
        return playedUp.stream()
                .filter(feature -> feature.family() == family)
                .map(PlayedUpRow::weighted)
                .sorted(comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::name))
                .toList();
    }
}
