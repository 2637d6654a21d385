package io.lobbycard.catalog.imports.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtworksFileTest {

    private static final PersonId ADA = new PersonId("ada");

    /** Whatever the box on a picture measured, and what used to be made of it: 12.1 % became 0.12100000000000001. */
    static DoubleStream measuredShares() {
        return DoubleStream.concat(
                IntStream.range(1, 1_000).mapToDouble(tenths -> tenths * 0.1 / 100),
                DoubleStream.of(1.0 / 3, 0.0001, 1e-9, Double.MIN_VALUE, 1));
    }

    @ParameterizedTest
    @MethodSource("measuredShares")
    void whatAnExportSaysChangesNothing(double share) {
        ArtworkRevision known = known("Ada laughs.", share);

        assertEquals(known, said(known, CatalogExports.faces(known.depictions()), FeatureCells.text(known.tones())));
    }

    @Test
    void draftWithoutWordsStaysOne() {
        ArtworkRevision known = known("", 0.2);

        assertEquals(known, said(known, "ada:0.2", FeatureCells.text(known.tones())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada:0", "ada:1.1", "ada:0.1.2", "ada:1e400", "ada:-0.2", "ada", "nobody:0.2", "ada:NaN"})
    void faceWithoutAShareOrACreditIsRefused(String face) {
        ArtworkRevision known = known("Ada laughs.", 0.2);

        assertEquals(
                "faces",
                assertThrows(UnfitRow.class, () -> said(known, face, "")).at(2).column());
    }

    private static ArtworkRevision said(ArtworkRevision known, String faces, String tones) {
        ImportRow row =
                new ImportRow(2, Map.of("kind", "portrait", "alt", known.alt(), "faces", faces, "tones", tones));
        return ArtworksFile.said(row, known, title());
    }

    private static ArtworkRevision known(String alt, double share) {
        return new ArtworkRevision(
                new ArtworkId("duet-1"),
                ArtworkKind.PORTRAIT,
                alt,
                false,
                List.of(new Depiction(ADA, "Ada as the picture names her", share)),
                List.of(new Weighted("tense", share)),
                List.of(),
                null,
                null,
                3);
    }

    private static Title title() {
        return new Title(
                new TitleId("duet"),
                "Duet",
                2001,
                TitleKind.FILM,
                6_000,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Credit(ADA, "Ada", 1, 3_000)),
                List.of());
    }
}
