package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.LanguageTag;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.Verdict;
import io.lobbycard.catalog.images.Kept;
import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.catalog.representation.Picture;
import io.lobbycard.web.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    @Embedded
    private PictureRows picture;

    private @Nullable String language;

    @Embedded
    private @Nullable FocusRow focus;

    private @Nullable String replaces;

    StoredArtwork(NewArtwork artwork, Kept kept, Instant uploadedAt) {
        this.id = artwork.id().value();
        this.title = artwork.title().value();
        this.alt = artwork.alt();
        this.neutral = artwork.neutral();
        this.image = ImageRow.of(kept);
        this.language = tag(artwork.language());
        this.focus = FocusRow.of(artwork.focus());
        this.uploader = artwork.uploader();
        this.uploadedAt = uploadedAt;
        this.picture =
                new PictureRows(new Picture(artwork.kind(), artwork.depictions(), artwork.tones(), artwork.themes()));
    }

    /**
     * Takes over what an editor said; a decision on what was said before counts no more.
     *
     * @param kept what is shown around another focal point, or null if that stays
     */
    void describe(ArtworkRevision edited, @Nullable Kept kept, String by) {
        if (edited.version() != version) {
            throw ProblemException.preconditionFailed("Somebody else changed this artwork since you opened it.");
        }
        alt = edited.alt();
        neutral = edited.neutral();
        language = tag(edited.language());
        if (kept != null) {
            focus = FocusRow.of(edited.focus());
            image = ImageRow.of(kept);
        }
        submit(by);
        picture.show(new Picture(edited.kind(), edited.depictions(), edited.tones(), edited.themes()));
    }

    /** Waits for a review by somebody else; without an alternative text nobody could give one. */
    private void submit(String by) {
        editor = by;
        review = null;
        status = alt.isBlank() ? ArtworkStatus.DRAFT : ArtworkStatus.IN_REVIEW;
    }

    /** Is to take the place of another artwork once it goes live. */
    void takePlaceOf(StoredArtwork old, String by) {
        if (old.status == ArtworkStatus.RETIRED) {
            throw ProblemException.conflict("This artwork is retired. Restore it, or add the new file on its own.");
        }
        replaces = old.id;
        submit(by);
    }

    /** An editor takes it out of use; what members see is for reviewers to end. */
    void discard() {
        if (status == ArtworkStatus.LIVE) {
            throw ProblemException.conflict("This artwork is live, so a reviewer has to retire it.");
        }
        review = null;
        status = ArtworkStatus.RETIRED;
    }

    void restore(String by) {
        if (status != ArtworkStatus.RETIRED) {
            throw ProblemException.conflict("This artwork is not retired.");
        }
        submit(by);
    }

    /** Makes room for the artwork that takes its place, by the word of that one's reviewer. */
    void giveWay(Review word) {
        review = word;
        status = ArtworkStatus.RETIRED;
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
        Review.requireSomebodyElse(reviewer, uploader, editor);
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

    /** A reviewer ends what an artwork is, or sends it back. */
    static ReviewStep withdrawing(ArtworkStatus to) {
        return (artwork, reviewer, at, note, assessment) ->
                artwork.withdraw(to, new Review(reviewer, at, note, assessment.fingerprint()));
    }

    /** Like a reviewer's hold, of what members see. */
    static void holdAsObserved(
            StoredArtwork artwork, String observer, Instant at, @Nullable String finding, Assessment assessment) {
        if (artwork.status != ArtworkStatus.LIVE) {
            throw ProblemException.conflict("Only a live artwork is put on hold for what members did with it.");
        }
        artwork.withdraw(ArtworkStatus.ON_HOLD, new Review(observer, at, finding, assessment.fingerprint()));
    }

    private void withdraw(ArtworkStatus to, Review why) {
        Review.requireSomebodyElse(why.reviewer(), uploader, editor);
        review = why;
        status = to;
    }

    /** True if members may be shown it, given what the check says today. */
    boolean servable(Assessment assessment) {
        return status == ArtworkStatus.LIVE && Review.letsThrough(review, assessment);
    }

    ArtworkRevision revision() {
        Picture said = picture();
        return new ArtworkRevision(
                id(),
                said.kind(),
                alt,
                neutral,
                said.depictions(),
                said.tones(),
                said.themes(),
                language(),
                focus == null ? null : focus.focus(),
                version);
    }

    Picture picture() {
        return picture.picture();
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

    @Nullable
    LanguageTag language() {
        return language == null ? null : new LanguageTag(language);
    }

    private static @Nullable String tag(@Nullable LanguageTag language) {
        return language == null ? null : language.value();
    }

    @Nullable
    ArtworkId replaces() {
        return replaces == null ? null : new ArtworkId(replaces);
    }
}
