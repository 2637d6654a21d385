package io.lobbycard.catalog;

import java.util.List;

/** A title with one person in it, and artworks of her that the representation check lets pass. */
final class Sketch {

    private static final PersonId IDA = new PersonId("life-ida");

    private Sketch() {}

    static Title title(String id) {
        return new Title(
                new TitleId(id),
                "A title for tests",
                2001,
                TitleKind.FILM,
                6_000,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Credit(IDA, "Ida Life", 1, 3_000)),
                List.of());
    }

    /** Uploaded by {@code editor}, described, and waiting for nothing but a reviewer. */
    static NewArtwork artwork(String id, String title, boolean neutral) {
        return new NewArtwork(
                new ArtworkId(id),
                new TitleId(title),
                ArtworkKind.PORTRAIT,
                "Ida looks up.",
                neutral,
                List.of(new Depiction(IDA, "Ida Life", 0.2)),
                List.of(),
                List.of(),
                "editor",
                null);
    }
}
