package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.LanguageTag;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.images.Images;
import io.lobbycard.catalog.images.Kept;
import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.catalog.representation.Picture;
import io.lobbycard.web.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An artwork: what it shows and how it stands. It goes live only by the word of somebody other than its
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

    private String alt;
    private boolean neutral;

    @Embedded
    private ImageRow image;

    @Embedded
    private Standing standing;

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
        this.standing = new Standing(artwork.uploader(), uploadedAt);
        this.picture =
                new PictureRows(new Picture(artwork.kind(), artwork.depictions(), artwork.tones(), artwork.themes()));
    }

    /**
     * Takes over what an editor said; a decision on what was said before counts no more.
     *
     * @param kept what is shown around another focal point, or null if that stays
     */
    void describe(ArtworkRevision edited, @Nullable Kept kept, String by) {
        requireVersion(edited.version());
        alt = edited.alt();
        neutral = edited.neutral();
        language = tag(edited.language());
        if (kept != null) {
            focus = FocusRow.of(edited.focus());
            image = ImageRow.of(kept);
        }
        standing.submit(by, isDescribed());
        List<Depiction> people = kept == null
                ? edited.depictions()
                : edited.depictions().stream().map(Depiction::unframed).toList();
        picture.show(new Picture(edited.kind(), people, edited.tones(), edited.themes()));
    }

    /** 412 if it is not as somebody saw it any more. */
    void requireVersion(long seen) {
        if (seen != version) {
            throw changedMeanwhile();
        }
    }

    static ProblemException changedMeanwhile() {
        return ProblemException.preconditionFailed("Somebody else changed this artwork since you opened it.");
    }

    long version() {
        return version;
    }

    /** Is to take the place of another artwork once it goes live. */
    void takePlaceOf(StoredArtwork old, String by) {
        if (old.status() == ArtworkStatus.RETIRED) {
            throw ProblemException.conflict("This artwork is retired. Restore it, or add the new file on its own.");
        }
        replaces = old.id;
        standing.submit(by, isDescribed());
    }

    void restore(String by) {
        if (status() != ArtworkStatus.RETIRED) {
            throw ProblemException.conflict("This artwork is not retired.");
        }
        standing.submit(by, isDescribed());
    }

    void standForTheTitle() {
        neutral = true;
    }

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected StoredArtwork() {}

    /** Takes over an approval that was given before the artwork came here, as far as the check lets it. */
    void approveOnArrival(String reviewer, Instant at, Assessment assessment) {
        standing.approveOnArrival(Review.of(reviewer, at, null, assessment), assessment, isDescribed());
    }

    /** A reviewer who saw that version makes the artwork live. */
    static ReviewStep approving(long seen) {
        return (artwork, reviewer, at, note, assessment) -> {
            artwork.requireVersion(seen);
            artwork.standing.approve(Review.of(reviewer, at, note, assessment), assessment, artwork.isDescribed());
        };
    }

    /** A reviewer ends what an artwork is, or sends it back. */
    static ReviewStep withdrawing(Withdrawal how) {
        return (artwork, reviewer, at, note, assessment) ->
                artwork.standing.withdraw(how, Review.of(reviewer, at, note, assessment));
    }

    private boolean isDescribed() {
        return !alt.isBlank();
    }

    /** True if members may be shown it, given what the check says today. */
    boolean servable(Assessment assessment) {
        return standing.letsThrough(assessment);
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

    /** As others see it, with what the representation check says of it now. */
    Artwork artwork(Images images, Assessment assessment) {
        Picture picture = picture();
        return new Artwork(
                id(),
                new TitleId(title),
                picture.kind(),
                status(),
                alt(),
                neutral(),
                picture.depictions(),
                picture.tones(),
                picture.themes(),
                image().image(images),
                language(),
                replaces(),
                assessment.representation(),
                servable(assessment),
                version());
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

    Standing standing() {
        return standing;
    }

    ArtworkStatus status() {
        return standing.status();
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
