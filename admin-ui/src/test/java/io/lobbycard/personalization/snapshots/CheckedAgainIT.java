package io.lobbycard.personalization.snapshots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkReviews;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Upload;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.awt.Color;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A picture that fails the representation check today is not shown, whichever snapshot serves. */
@InServer
class CheckedAgainIT {

    private static final String TEST = "test";
    private static final PersonId ADA = new PersonId("again-ada");
    private static final int LONG_ENOUGH = 500;
    private static final int TOO_SHORT = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Catalog catalog;

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkReviews reviews;

    @Inject
    Snapshots snapshots;

    @Inject
    SnapshotDesk desk;

    @Inject
    Choices choices;

    @Inject
    ObjectingGate gate;

    @AfterEach
    void clean() {
        gate.objecting(false);
        snapshots.publishNow(TEST, "The test is over.");
    }

    @Test
    void notAfterGoingBackToASnapshotFromBefore() {
        ArtworkId picture = live("again-back", "again-back-1");
        long before = snapshots.publishNow(TEST, "It passes.");
        assertEquals(Optional.of(picture), shown("again-back"));
        title("again-back", TOO_SHORT);
        snapshots.publishNow(TEST, "It fails.");
        assertEquals(Optional.empty(), shown("again-back"));

        snapshots.goBackTo(before, TEST, "Something else was wrong.");

        assertEquals(Optional.empty(), shown("again-back"));
        title("again-back", LONG_ENOUGH);
        desk.publishAsHeld(TEST, "It passes again.");
        assertEquals(Optional.of(picture), shown("again-back"));
    }

    @Test
    void notWhileTheNextSnapshotIsHeldBack() {
        live("again-held", "again-held-1");
        snapshots.publishNow(TEST, "It passes.");
        title("again-held", TOO_SHORT);
        gate.objecting(true);

        desk.publishAsHeld(TEST, "It fails.");

        assertEquals(Optional.empty(), shown("again-held"));
    }

    @Test
    void newArtworkIsShownSoonAfterGoingBack() {
        title("again-new", LONG_ENOUGH);
        long before = snapshots.publishNow(TEST, "Without a picture.");
        ArtworkId picture = live("again-new", "again-new-1");
        long with = snapshots.publishNow(TEST, "With one.");
        Eventually.holds(
                "nothing is left to follow of itself",
                PATIENCE,
                () -> snapshots.serving().orElseThrow().number() > with);

        snapshots.goBackTo(before, TEST, "Something else was wrong.");

        Eventually.holds(
                "the new picture is shown", PATIENCE, () -> shown("again-new").equals(Optional.of(picture)));
        assertEquals(before, snapshots.heldTo().orElseThrow());
    }

    private Optional<ArtworkId> shown(String title) {
        Choice choice = choices.choose(new MemberId("parent"), List.of(new TitleId(title)))
                .choices()
                .getFirst();
        return Optional.ofNullable(choice.artwork());
    }

    private ArtworkId live(String title, String artwork) {
        title(title, LONG_ENOUGH);
        ArtworkId id = editing.addArtwork(
                new NewArtwork(
                        new ArtworkId(artwork),
                        new TitleId(title),
                        ArtworkKind.PORTRAIT,
                        "Ada looks up.",
                        false,
                        List.of(new Depiction(ADA, "Ada Test", 0.2)),
                        List.of(),
                        List.of(),
                        "editor",
                        null),
                Upload.picture(Color.PINK));
        reviews.approve(id, catalog.artwork(id).orElseThrow().version(), "reviewer", null);
        return id;
    }

    private void title(String id, int screenSeconds) {
        editing.save(
                new Title(
                        new TitleId(id),
                        "A title for tests",
                        2001,
                        TitleKind.FILM,
                        6_000,
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new Credit(ADA, "Ada Test", 1, screenSeconds),
                                new Credit(new PersonId("again-ben"), "Ben Test", 2, 2 * LONG_ENOUGH)),
                        List.of()),
                List.of());
    }
}
