package io.lobbycard.catalog;

import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.testing.Eventually;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.Color;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks for stricter thresholds, which refuse the pictures that are made here and the usual ones let pass. */
@Dependent
class Rechecks {

    static final Thresholds USUAL = Thresholds.DEFAULT;
    static final Thresholds STRICTER =
            new Thresholds(0.31, USUAL.pairing(), USUAL.sharedScenes(), USUAL.comparableFaces(), USUAL.feature());

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final PersonId ADA = new PersonId("recheck-ada");

    /** Between what Ada's face needs to front a picture by the usual thresholds and by the stricter ones, of {@link #ALL}. */
    private static final int ENOUGH_UNTIL_STRICTER = 305;

    private static final int ALL = 1_000;

    @Inject
    ThresholdSettings settings;

    @Inject
    Jobs jobs;

    @Inject
    Catalog catalog;

    @Inject
    CatalogEditing editing;

    @Inject
    ArtworkReviews reviews;

    @Inject
    TitleIndex index;

    @Inject
    Choices choices;

    void usualAgain() {
        if (!settings.current().equals(USUAL)) {
            Job unused = ended(settings.change(USUAL, settings.current(), "reviewer", "The test is over."));
        }
    }

    Job stricter(String actor) {
        return settings.change(STRICTER, USUAL, actor, "For the test.");
    }

    Job ended(Job job) {
        return Eventually.value(
                () -> "the check has ended: " + jobs.job(job.id()),
                PATIENCE,
                () -> jobs.job(job.id()).filter(each -> each.state().ended()));
    }

    /** Empty also as long as no snapshot knows the title. */
    Optional<ArtworkId> shown(String title) {
        return choices.choose(new MemberId("parent"), List.of(new TitleId(title))).choices().stream()
                .map(Choice::artwork)
                .filter(Objects::nonNull)
                .findFirst();
    }

    Verdict verdict(ArtworkId picture) {
        return catalog.artwork(picture).orElseThrow().representation().verdict();
    }

    /** As the list of titles has it, where each title of this test is found by the words of its id. */
    int servable(String title) {
        return index.lines(new TitleFilter(title.replace('-', ' '), null, null, null), TitleOrder.BY_NAME, 0, 1)
                .getFirst()
                .servable();
    }

    ArtworkId live(String title, String artwork, Color color) {
        editing.save(title(title), List.of());
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
                Upload.picture(color));
        reviews.approve(id, catalog.artwork(id).orElseThrow().version(), "reviewer", null);
        return id;
    }

    private static Title title(String id) {
        return new Title(
                new TitleId(id),
                id.replace('-', ' '),
                2001,
                TitleKind.FILM,
                6_000,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Credit(ADA, "Ada Test", 1, ENOUGH_UNTIL_STRICTER),
                        new Credit(new PersonId("recheck-ben"), "Ben Test", 2, ALL)),
                List.of());
    }
}
