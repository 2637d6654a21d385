package io.lobbycard.catalog.artwork;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toSet;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.Verdict;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.catalog.representation.Picture;
import io.lobbycard.web.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An artwork on its way from draft to live and into retirement. It goes live only by the word of somebody other than its
 * uploader, and stays servable only as long as the facts are those that this reviewer saw.
 */
@Entity
@Table(name = "catalog_artwork")
class StoredArtwork {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "title_id")
    private String title;

    @Enumerated(EnumType.STRING)
    private ArtworkKind kind;

    @Enumerated(EnumType.STRING)
    private ArtworkStatus status = ArtworkStatus.DRAFT;

    private String alt;
    private boolean neutral;

    @Embedded
    private ImageRow image;

    private String uploader;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    private @Nullable String editor;

    @Embedded
    private @Nullable Review review;

    @ElementCollection
    @CollectionTable(name = "catalog_depiction", joinColumns = @JoinColumn(name = "artwork_id"))
    private Set<DepictionRow> depictions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "catalog_artwork_feature", joinColumns = @JoinColumn(name = "artwork_id"))
    private Set<PlayedUpRow> playedUp = new HashSet<>();

    StoredArtwork(NewArtwork artwork, Image image, Instant uploadedAt) {
        this.id = artwork.id().value();
        this.title = artwork.title().value();
        this.alt = artwork.alt();
        this.neutral = artwork.neutral();
        this.image = ImageRow.of(image);
        this.uploader = artwork.uploader();
        this.uploadedAt = uploadedAt;
        show(new Picture(artwork.kind(), artwork.depictions(), artwork.tones(), artwork.themes()));
    }

    /** Takes over what an editor said; a decision on what was said before counts no more. */
    void describe(ArtworkRevision edited, String by) {
        if (edited.version() != version) {
            throw ProblemException.preconditionFailed("Somebody else changed this artwork since you opened it.");
        }
        alt = edited.alt();
        neutral = edited.neutral();
        editor = by;
        review = null;
        status = alt.isBlank() ? ArtworkStatus.DRAFT : ArtworkStatus.IN_REVIEW;
        show(new Picture(edited.kind(), edited.depictions(), edited.tones(), edited.themes()));
    }

    private void show(Picture picture) {
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

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected StoredArtwork() {}

    /** Takes over an approval that was given before the artwork came here, as far as the check lets it. */
    void approveOnArrival(String reviewer, Instant at, Assessment assessment) {
        switch (assessment.representation().verdict()) {
            case PASSES -> approve(reviewer, at, null, assessment);
            case NEEDS_REVIEWER -> status = ArtworkStatus.IN_REVIEW;
            case REFUSED -> status = ArtworkStatus.ON_HOLD;
        }
    }

    /** Makes the artwork live. */
    void approve(String reviewer, Instant at, @Nullable String note, Assessment assessment) {
        requireSomebodyElse(reviewer);
        if (assessment.representation().verdict() == Verdict.REFUSED) {
            throw ProblemException.conflict("The representation check refuses this artwork. "
                    + String.join(" ", assessment.representation().reasons()));
        }
        if (alt.isBlank()) {
            throw ProblemException.conflict("An artwork needs an alternative text before it can go live.");
        }
        review = new Review(reviewer, at, note, assessment.fingerprint());
        status = ArtworkStatus.LIVE;
    }

    void hold(String reviewer, Instant at, @Nullable String note, Assessment assessment) {
        withdraw(ArtworkStatus.ON_HOLD, new Review(reviewer, at, note, assessment.fingerprint()));
    }

    void retire(String reviewer, Instant at, @Nullable String note, Assessment assessment) {
        withdraw(ArtworkStatus.RETIRED, new Review(reviewer, at, note, assessment.fingerprint()));
    }

    void reopen(String reviewer, Instant at, @Nullable String note, Assessment assessment) {
        withdraw(ArtworkStatus.IN_REVIEW, new Review(reviewer, at, note, assessment.fingerprint()));
    }

    private void withdraw(ArtworkStatus to, Review why) {
        requireSomebodyElse(why.reviewer());
        review = why;
        status = to;
    }

    private void requireSomebodyElse(String reviewer) {
        if (reviewer.equals(uploader)) {
            throw ProblemException.forbidden("You uploaded this artwork, so somebody else has to review it.");
        }
        if (reviewer.equals(editor)) {
            throw ProblemException.forbidden("You edited this artwork, so somebody else has to review it.");
        }
    }

    /** True if members may be shown it, given what the check says today. */
    boolean servable(Assessment assessment) {
        return status == ArtworkStatus.LIVE
                && switch (assessment.representation().verdict()) {
                    case PASSES -> true;
                    case NEEDS_REVIEWER -> review != null && review.findings().equals(assessment.fingerprint());
                    case REFUSED -> false;
                };
    }

    ArtworkRevision revision() {
        Picture picture = picture();
        return new ArtworkRevision(
                id(), kind, alt, neutral, picture.depictions(), picture.tones(), picture.themes(), version);
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

    ArtworkId id() {
        return new ArtworkId(id);
    }

    String title() {
        return title;
    }

    ArtworkStatus status() {
        return status;
    }

    String alt() {
        return alt;
    }

    boolean neutral() {
        return neutral;
    }

    ImageRow image() {
        return image;
    }
}
