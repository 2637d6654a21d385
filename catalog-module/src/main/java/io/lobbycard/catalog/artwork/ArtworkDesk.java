package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.Change.Said;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.changes.ChangeLog;
import io.lobbycard.catalog.images.Kept;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.database.Contention;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds artworks and changes them, and writes down who did what. */
@ApplicationScoped
@Transactional
class ArtworkDesk {

    private final ArtworkRepository repository;
    private final Artworks artworks;
    private final Titles titles;
    private final Succession succession;
    private final HeldArtworks held;
    private final ChangeLog changes;
    private final Clock clock;

    @Inject
    ArtworkDesk(
            ArtworkRepository repository,
            Artworks artworks,
            Titles titles,
            Succession succession,
            HeldArtworks held,
            ChangeLog changes,
            Clock clock) {
        this.repository = repository;
        this.artworks = artworks;
        this.titles = titles;
        this.succession = succession;
        this.held = held;
        this.changes = changes;
        this.clock = clock;
    }

    void add(NewArtwork artwork, Kept kept) {
        TitleRevision facts = titles.revision(artwork.title())
                .orElseThrow(() -> ProblemException.notFound("There is no title " + artwork.title() + "."));
        StoredArtwork stored = new StoredArtwork(artwork, kept, clock.instant());
        String approvedBy = artwork.approvedBy();
        if (approvedBy != null) {
            stored.approveOnArrival(approvedBy, clock.instant(), artworks.assess(stored.picture(), facts));
        }
        succession.takePlace(stored, repository.neutrals(stored.title(), ArtworkStatus.LIVE), artwork.uploader());
        persist(stored, artwork);
        changes.described(Action.UPLOADED, artwork.title(), new Said(null, stored.revision()), artwork.uploader());
        if (approvedBy != null && stored.status() == ArtworkStatus.LIVE) {
            changes.artwork(Action.APPROVED, artwork.title(), artwork.id(), approvedBy, null);
        }
    }

    Artwork review(ArtworkId id, Action action, ReviewStep step, String reviewer, @Nullable String note) {
        StoredArtwork stored = artworks.stored(id);
        TitleRevision facts = artworks.facts(stored);
        List<String> neutrals = repository.neutrals(stored.title(), ArtworkStatus.LIVE);
        step.apply(stored, reviewer, clock.instant(), note, artworks.assess(stored.picture(), facts));
        changes.artwork(action, facts.title().id(), id, reviewer, note);
        succession.takePlace(stored, neutrals, reviewer);
        flush();
        return artworks.artwork(stored, facts);
    }

    /** Withdraws an artwork unless somebody else is changing it. */
    Optional<Artwork> withdrawIfFree(ArtworkId id, Withdrawal how, String reviewer, @Nullable String note) {
        return held.holdAtOnce(id) ? Optional.of(withdraw(id, how, reviewer, note)) : Optional.empty();
    }

    /** Withdraws an artwork as soon as nobody else is changing it any more, as it is then. */
    Artwork withdrawWhenFree(ArtworkId id, Withdrawal how, String reviewer, @Nullable String note) {
        held.hold(Set.of(id));
        repository.entityManager().refresh(artworks.stored(id));
        return withdraw(id, how, reviewer, note);
    }

    private Artwork withdraw(ArtworkId id, Withdrawal how, String reviewer, @Nullable String note) {
        return review(id, how.action(), StoredArtwork.withdrawing(how), reviewer, note);
    }

    /** Takes the last decision back, with all that it had done to other artworks. */
    Artwork takeBack(ArtworkId id, long seen, String reviewer) {
        StoredArtwork stored = artworks.stored(id);
        stored.requireVersion(seen);
        TitleRevision facts = artworks.facts(stored);
        succession.takeBack(stored, repository.neutrals(stored.title(), ArtworkStatus.LIVE), reviewer);
        flush();
        return artworks.artwork(stored, facts);
    }

    Artwork save(ArtworkRevision edited, @Nullable Kept kept, String editor) {
        StoredArtwork stored = artworks.stored(edited.id());
        ArtworkRevision before = stored.revision();
        stored.describe(edited, kept, editor);
        flush();
        TitleId title = new TitleId(stored.title());
        changes.described(Action.DESCRIBED, title, new Said(before, stored.revision()), editor);
        return artworks.artwork(stored, artworks.facts(stored));
    }

    /** What an editor does to an artwork that is there. */
    Artwork change(ArtworkId id, Action action, String editor, Consumer<StoredArtwork> step) {
        StoredArtwork stored = artworks.stored(id);
        step.accept(stored);
        flush();
        changes.artwork(action, new TitleId(stored.title()), id, editor, null);
        return artworks.artwork(stored, artworks.facts(stored));
    }

    /** Stores the heir of an artwork, which stays as it is until the heir goes live. */
    void replace(ArtworkId old, NewArtwork heir, Kept kept, String editor) {
        StoredArtwork stored = new StoredArtwork(heir, kept, clock.instant());
        stored.takePlaceOf(artworks.stored(old), editor);
        persist(stored, heir);
        changes.artwork(Action.REPLACED, heir.title(), old, editor, "By " + heir.id() + ", once that is live.");
        changes.described(Action.UPLOADED, heir.title(), new Said(null, stored.revision()), editor);
    }

    /** 409 if somebody else was quicker by so little that their artwork was not seen when it was asked for. */
    private void persist(StoredArtwork stored, NewArtwork artwork) {
        try {
            repository.entityManager().persist(stored);
            repository.entityManager().flush();
        } catch (PersistenceException failed) {
            throw Contention.mayBeBehind(failed)
                    ? ProblemException.conflict("Nothing was stored. The artwork " + artwork.id() + " of the title "
                            + artwork.title() + " came, or was changed, at the same moment, from somebody else or from"
                            + " another file.")
                    : failed;
        }
    }

    /** 412 if somebody else was quicker by so little that their change was not seen when the artwork was read. */
    private void flush() {
        try {
            repository.entityManager().flush();
        } catch (PersistenceException failed) {
            throw Contention.mayBeBehind(failed) ? StoredArtwork.changedMeanwhile() : failed;
        }
    }
}
