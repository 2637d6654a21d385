package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Verdict;
import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.web.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far an artwork is on its way from draft to live and into retirement, by whose hands and by whose word. */
@Embeddable
class Standing {

    @Enumerated(EnumType.STRING)
    private ArtworkStatus status = ArtworkStatus.DRAFT;

    private String uploader;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    /** Who changed it since it was last live; those who uploaded it stand apart. */
    @ElementCollection
    @CollectionTable(name = "catalog_artwork_author", joinColumns = @JoinColumn(name = "artwork_id"))
    @Column(name = "account")
    private Set<String> authors = new HashSet<>();

    /** Who wants it withdrawn and waits for its row; while anybody does, it is not served. Any decision settles that. */
    @ElementCollection
    @CollectionTable(name = "catalog_withdrawal", joinColumns = @JoinColumn(name = "artwork_id"))
    @Column(name = "account")
    private Set<String> withdrawers = new HashSet<>();

    @Embedded
    private @Nullable Review review;

    @Embedded
    private @Nullable Earlier earlier;

    /** Others whose places it took by the last decision. */
    @Embedded
    private @Nullable Displaced displaced;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Standing() {}

    Standing(String uploader, Instant uploadedAt) {
        this.uploader = uploader;
        this.uploadedAt = uploadedAt;
    }

    ArtworkStatus status() {
        return status;
    }

    /** Waits for a review by somebody else; without an alternative text nobody could give one. */
    void submit(String by, boolean described) {
        if (status == ArtworkStatus.LIVE) {
            authors.clear();
        }
        authors.add(by);
        undecided();
        status = described ? ArtworkStatus.IN_REVIEW : ArtworkStatus.DRAFT;
    }

    /** An editor takes it out of use; what members see is for reviewers to end. The word on it stays. */
    void discard() {
        if (status == ArtworkStatus.LIVE) {
            throw ProblemException.conflict("This artwork is live, so a reviewer has to retire it.");
        }
        if (status == ArtworkStatus.RETIRED) {
            throw ProblemException.conflict("This artwork is retired already.");
        }
        earlier = Earlier.of(status, review);
        displaced = null;
        status = ArtworkStatus.RETIRED;
    }

    /** Stands again where it stood before an editor took it out of use; nobody becomes one of its authors by that. */
    void takeBackDiscard() {
        Earlier before = earlier;
        if (before == null || !isDiscarded()) {
            throw ProblemException.conflict("No editor retired this artwork last, so there is nothing to take back.");
        }
        earlier = null;
        status = before.status();
    }

    /** By an editor; a reviewer who retires it leaves a word of their own. */
    private boolean isDiscarded() {
        return status == ArtworkStatus.RETIRED && earlier != null && Objects.equals(earlier.review(), review);
    }

    /**
     * Makes room for the artwork that takes its place; what was decided on it is kept, should it come back.
     *
     * @return where it stood
     */
    ArtworkStatus giveWay() {
        ArtworkStatus before = status;
        status = ArtworkStatus.RETIRED;
        earlier = null;
        return before;
    }

    /** Stands again where it stood before it gave way, by the word that counted then. */
    void resume(ArtworkStatus before) {
        status = before;
    }

    void displaces(Displaced others) {
        displaced = others;
    }

    /** Takes over an approval that was given before the artwork came here, as far as the check lets it. */
    void approveOnArrival(Review word, Assessment assessment, boolean described) {
        switch (assessment.representation().verdict()) {
            case PASSES -> approve(word, assessment, described);
            case NEEDS_REVIEWER -> status = ArtworkStatus.IN_REVIEW;
            case REFUSED -> status = ArtworkStatus.ON_HOLD;
        }
    }

    void approve(Review word, Assessment assessment, boolean described) {
        Review.requireSomebodyElse(word.reviewer(), uploader, authors);
        if (assessment.representation().verdict() == Verdict.REFUSED) {
            throw ProblemException.conflict("The representation check refuses this artwork. "
                    + String.join(" ", assessment.representation().reasons()));
        }
        if (!described) {
            throw ProblemException.conflict("An artwork needs an alternative text before it can go live.");
        }
        decide(ArtworkStatus.LIVE, word);
    }

    /**
     * Stands again where it stood before the last decision, by the word that counted then.
     *
     * @return whose places that decision had taken, or null
     */
    @Nullable
    Displaced takeBack(String reviewer) {
        Earlier before = earlier;
        if (before == null || isDiscarded()) {
            throw ProblemException.conflict(
                    "Nothing was decided on this artwork since it last changed, so there is nothing to take back.");
        }
        Review.requireSomebodyElse(reviewer, uploader, authors);
        Displaced others = displaced;
        undecided();
        status = before.status();
        review = before.review();
        withdrawers.clear();
        return others;
    }

    void withdraw(Withdrawal how, Review why) {
        requireWithdrawable(how, why.reviewer());
        decide(how.to(), why);
    }

    /** Refuses what a withdrawal would be refused for. */
    void requireWithdrawable(Withdrawal how, String by) {
        if (how == Withdrawal.HOLD_AS_OBSERVED && status != ArtworkStatus.LIVE) {
            throw ProblemException.conflict("Only a live artwork is put on hold for what members did with it.");
        }
        Review.requireSomebodyElse(by, uploader, authors);
    }

    private void decide(ArtworkStatus to, Review word) {
        earlier = Earlier.of(status, review);
        displaced = null;
        review = word;
        status = to;
        withdrawers.clear();
    }

    private void undecided() {
        earlier = null;
        displaced = null;
        review = null;
    }

    /** True if members may be shown it, given what the check says today. */
    boolean letsThrough(Assessment assessment) {
        return status == ArtworkStatus.LIVE && withdrawers.isEmpty() && Review.letsThrough(review, assessment);
    }
}
