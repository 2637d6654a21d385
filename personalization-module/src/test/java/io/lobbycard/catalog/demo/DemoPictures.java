package io.lobbycard.catalog.demo;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.catalog.Verdict;
import io.lobbycard.catalog.representation.Picture;
import io.lobbycard.catalog.representation.RepresentationCheck;
import java.util.List;

/** Lends the demo's titles and pictures, checked as ever, to tests that need no database and no image files. */
public final class DemoPictures {

    private static final Image NO_FILE = new Image("", 1280, 720, List.of(320), List.of("jpg"));
    private static final RepresentationCheck CHECK = new RepresentationCheck(Thresholds.DEFAULT);

    private DemoPictures() {}

    public static List<TitleWithArtworks> all() {
        return DemoTitles.all().stream()
                .map(title -> new TitleWithArtworks(
                        title.title(),
                        title.pictures().stream()
                                .map(picture -> artwork(title, picture.artwork(title)))
                                .toList()))
                .toList();
    }

    private static Artwork artwork(DemoTitle title, NewArtwork picture) {
        Representation representation = CHECK.assess(
                        title.title(),
                        title.sharedScenes(),
                        new Picture(picture.kind(), picture.depictions(), picture.tones(), picture.themes()))
                .representation();
        boolean servable = representation.verdict() != Verdict.REFUSED;
        return new Artwork(
                picture.id(),
                picture.title(),
                picture.kind(),
                servable ? ArtworkStatus.LIVE : ArtworkStatus.IN_REVIEW,
                picture.alt(),
                picture.neutral(),
                picture.depictions(),
                picture.tones(),
                picture.themes(),
                NO_FILE,
                representation,
                servable);
    }
}
