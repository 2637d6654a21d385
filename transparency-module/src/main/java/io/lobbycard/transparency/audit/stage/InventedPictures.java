package io.lobbycard.transparency.audit.stage;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.RepresentationTrial;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Verdict;
import io.lobbycard.catalog.Weighted;
import java.util.ArrayList;
import java.util.List;

/** Pictures of an invented film: of its leads, alone and together, and of two supporting parts that cannot carry one. */
final class InventedPictures {

    private static final double LARGE_FACE = 0.2;
    private static final double SMALL_FACE = 0.05;
    private static final int SECONDS_TOGETHER = 1_800;
    private static final Image NO_FILE = new Image("0".repeat(64), 1_280, 720, List.of(), List.of());

    private final RepresentationTrial check;

    InventedPictures(RepresentationTrial check) {
        this.check = check;
    }

    List<Artwork> of(Title title) {
        Credit lead = title.credits().get(0);
        Credit other = title.credits().get(1);
        Credit part = title.credits().get(2);
        Credit smaller = title.credits().get(3);
        List<Weighted> main = List.of(title.tones().getFirst());
        List<Weighted> second = List.of(title.tones().getLast());
        List<Artwork> pictures = new ArrayList<>();
        add(pictures, title, ArtworkKind.LETTERING, List.of(), List.of());
        add(pictures, title, ArtworkKind.PORTRAIT, List.of(face(lead, LARGE_FACE)), main);
        add(pictures, title, ArtworkKind.PORTRAIT, List.of(face(other, LARGE_FACE)), second);
        add(pictures, title, ArtworkKind.COUPLE, List.of(face(lead, LARGE_FACE), face(other, LARGE_FACE)), main);
        add(
                pictures,
                title,
                ArtworkKind.ENSEMBLE,
                List.of(face(lead, LARGE_FACE), face(other, LARGE_FACE), face(part, SMALL_FACE)),
                second);
        add(pictures, title, ArtworkKind.PORTRAIT, List.of(face(part, LARGE_FACE)), main);
        add(pictures, title, ArtworkKind.COUPLE, List.of(face(part, LARGE_FACE), face(smaller, LARGE_FACE)), second);
        return pictures;
    }

    private void add(
            List<Artwork> pictures, Title title, ArtworkKind kind, List<Depiction> faces, List<Weighted> tones) {
        Representation verdict = check.check(title, scenes(title), kind, faces, tones, List.of());
        boolean passes = verdict.verdict() == Verdict.PASSES;
        pictures.add(new Artwork(
                new ArtworkId(title.id() + "-" + pictures.size()),
                title.id(),
                kind,
                passes ? ArtworkStatus.LIVE : ArtworkStatus.ON_HOLD,
                "An invented picture",
                pictures.isEmpty(),
                faces,
                tones,
                List.of(),
                NO_FILE,
                verdict,
                passes));
    }

    private static List<SharedScenes> scenes(Title title) {
        return List.of(new SharedScenes(
                title.credits().get(0).person(), title.credits().get(1).person(), SECONDS_TOGETHER));
    }

    private static Depiction face(Credit credit, double share) {
        return new Depiction(credit.person(), credit.name(), share);
    }
}
