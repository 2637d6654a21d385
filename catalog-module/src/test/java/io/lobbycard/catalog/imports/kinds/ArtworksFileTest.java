package io.lobbycard.catalog.imports.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.FaceFrame;
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
    void boxAroundAFaceComesBackAsItWasAndGoesOnlyWithItsShare() {
        FaceFrame frame = new FaceFrame(1.0 / 3, 0.1, 0.4, 0.5);
        ArtworkRevision known = framed(known("Ada laughs.", 0.2), frame);
        String features = FeatureCells.text(known.tones());

        assertEquals(known, said(known, CatalogExports.faces(known.depictions()), features));
        assertEquals(known, said(known, "ada:0.2", features));
        assertEquals(
                known("Ada laughs.", 0.3).depictions(),
                said(known, "ada:0.3", features).depictions());
        assertEquals(
                known.depictions(),
                said(known("Ada laughs.", 0.2), CatalogExports.faces(known.depictions()), features)
                        .depictions());
    }

    private static ArtworkRevision framed(ArtworkRevision of, FaceFrame frame) {
        return new ArtworkRevision(
                of.id(),
                of.kind(),
                of.alt(),
                of.neutral(),
                of.depictions().stream()
                        .map(each -> new Depiction(each.person(), each.name(), each.faceShare(), frame))
                        .toList(),
                of.tones(),
                of.themes(),
                of.language(),
                of.focus(),
                of.version());
    }

    @Test
    void draftWithoutWordsStaysOne() {
        ArtworkRevision known = known("", 0.2);

        assertEquals(known, said(known, "ada:0.2", FeatureCells.text(known.tones())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada:0",
                "ada:1.1",
                "ada:0.1.2",
                "ada:1e400",
                "ada:-0.2",
                "ada",
                "nobody:0.2",
                "ada:NaN",
                "ada:0.2@",
                "ada:0.2@0.1;0.1;0.2",
                "ada:0.2@0.1;0.1;0.2;x",
                "ada:0.2@0.9;0.1;0.2;0.2",
                "ada:0.2@-0.1;0.1;0.2;0.2",
                "ada:0.2@0.1;0.1;0;0.2",
                "ada:0.2@0.1;0.1;0.2;0.2;0.2"
            })
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
