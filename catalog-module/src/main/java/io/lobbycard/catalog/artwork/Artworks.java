package io.lobbycard.catalog.artwork;

import static java.util.stream.Collectors.groupingBy;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.Change.Said;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.catalog.changes.ChangeLog;
import io.lobbycard.catalog.images.Images;
import io.lobbycard.catalog.images.Kept;
import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.catalog.representation.Picture;
import io.lobbycard.catalog.representation.RepresentationCheck;
import io.lobbycard.catalog.titles.Contention;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All artworks of the catalogue, each assessed by the facts of its title whenever it is read. */
@ApplicationScoped
@Transactional
class Artworks implements ImageUses {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final ArtworkRepository repository;
    private final Titles titles;
    private final Images images;
    private final RepresentationCheck check;
    private final Succession succession;
    private final HeldArtworks held;
    private final Precedence precedence;
    private final ChangeLog changes;
    private final Clock clock;

    @Inject
    Artworks(
            ArtworkRepository repository,
            Titles titles,
            Images images,
            RepresentationCheck check,
            Succession succession,
            HeldArtworks held,
            Precedence precedence,
            ChangeLog changes,
            Clock clock) {
        this.repository = repository;
        this.titles = titles;
        this.images = images;
        this.check = check;
        this.succession = succession;
        this.held = held;
        this.precedence = precedence;
        this.changes = changes;
        this.clock = clock;
    }

    Optional<Artwork> artwork(ArtworkId id) {
        return repository.artwork(id.value()).map(stored -> artwork(stored, facts(stored)));
    }

    List<Artwork> of(TitleId title) {
        return titles.revision(title)
                .map(facts -> repository.ofTitle(title.value()).stream()
                        .map(stored -> artwork(stored, facts))
                        .toList())
                .orElse(List.of());
    }

    /** In a few queries, however many there are. */
    List<TitleWithArtworks> withTitles(Set<ArtworkId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<TitleId, List<StoredArtwork>> byTitle =
                repository.byIds(ids.stream().map(ArtworkId::value).toList()).stream()
                        .collect(groupingBy(stored -> new TitleId(stored.title())));
        return titles.revisions(byTitle.keySet()).entrySet().stream()
                .map(facts -> new TitleWithArtworks(
                        facts.getValue().title(),
                        byTitle.getOrDefault(facts.getKey(), List.of()).stream()
                                .map(stored -> artwork(stored, facts.getValue()))
                                .toList()))
                .toList();
    }

    /** Up to {@code count} titles in the order of their ids, behind the given one, with all their artworks. */
    List<TitleWithArtworks> after(String id, int count) {
        return after(
                id,
                count,
                (facts, stored) -> new TitleWithArtworks(
                        facts.title(),
                        stored.stream().map(each -> artwork(each, facts)).toList()));
    }

    /** The same with what two checks say of them. */
    List<Judged> judgedAfter(String id, int count, RepresentationCheck before, RepresentationCheck after) {
        return after(id, count, (facts, stored) -> Judged.of(facts, stored, images, before, after));
    }

    List<Judged> judged(Set<TitleId> ids, RepresentationCheck before, RepresentationCheck after) {
        return titles.revisions(ids).values().stream()
                .map(facts -> Judged.of(facts, repository.ofTitle(id(facts)), images, before, after))
                .toList();
    }

    private <T> List<T> after(String id, int count, BiFunction<TitleRevision, List<StoredArtwork>, T> made) {
        List<TitleRevision> found = titles.after(id, count);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, List<StoredArtwork>> artworks =
                repository.ofTitles(id(found.getFirst()), id(found.getLast())).stream()
                        .collect(groupingBy(StoredArtwork::title));
        return found.stream()
                .map(facts -> made.apply(facts, artworks.getOrDefault(id(facts), List.of())))
                .toList();
    }

    @Override
    public boolean isLive(String sha256) {
        return repository.showing(sha256, ArtworkStatus.LIVE) > 0;
    }

    void add(NewArtwork artwork, Kept kept) {
        TitleRevision facts = titles.revision(artwork.title())
                .orElseThrow(() -> ProblemException.notFound("There is no title " + artwork.title() + "."));
        StoredArtwork stored = new StoredArtwork(artwork, kept, clock.instant());
        String approvedBy = artwork.approvedBy();
        if (approvedBy != null) {
            stored.approveOnArrival(approvedBy, clock.instant(), assess(stored.picture(), facts));
        }
        succession.takePlace(stored, repository.neutrals(stored.title(), ArtworkStatus.LIVE), artwork.uploader());
        persist(stored, artwork);
        changes.described(Action.UPLOADED, artwork.title(), new Said(null, stored.revision()), artwork.uploader());
        if (approvedBy != null && stored.status() == ArtworkStatus.LIVE) {
            changes.artwork(Action.APPROVED, artwork.title(), artwork.id(), approvedBy, null);
        }
    }

    Artwork review(ArtworkId id, Action action, ReviewStep step, String reviewer, @Nullable String note) {
        StoredArtwork stored = stored(id);
        TitleRevision facts = facts(stored);
        List<String> neutrals = repository.neutrals(stored.title(), ArtworkStatus.LIVE);
        step.apply(stored, reviewer, clock.instant(), note, assess(stored.picture(), facts));
        changes.artwork(action, facts.title().id(), id, reviewer, note);
        succession.takePlace(stored, neutrals, reviewer);
        flush();
        return artwork(stored, facts);
    }

    /** The same for a step that waits for no file. */
    Artwork withdraw(ArtworkId id, Action action, ReviewStep step, String reviewer, @Nullable String note) {
        if (!held.holdAtOnce(id)) {
            precedence.claim(id, step, reviewer, note);
            try {
                held.hold(Set.of(id));
            } catch (PersistenceException failed) {
                throw Contention.isBehind(failed) ? stillKept(failed) : failed;
            }
        }
        return review(id, action, step, reviewer, note);
    }

    private static ProblemException stillKept(PersistenceException failed) {
        return ProblemException.unavailable(
                "Somebody else keeps this artwork for so long that it could not be withdrawn yet. Please try again.",
                SOON,
                failed);
    }

    /** Takes the last decision back, with all that it had done to other artworks. */
    Artwork takeBack(ArtworkId id, long seen, String reviewer) {
        StoredArtwork stored = stored(id);
        stored.requireVersion(seen);
        TitleRevision facts = facts(stored);
        succession.takeBack(stored, repository.neutrals(stored.title(), ArtworkStatus.LIVE), reviewer);
        flush();
        return artwork(stored, facts);
    }

    Optional<ArtworkRevision> revision(ArtworkId id) {
        return repository.artwork(id.value()).map(StoredArtwork::revision);
    }

    Representation tryOut(ArtworkRevision edited) {
        StoredArtwork stored = stored(edited.id());
        Picture picture = new Picture(edited.kind(), edited.depictions(), edited.tones(), edited.themes());
        return assess(picture, facts(stored)).representation();
    }

    Artwork save(ArtworkRevision edited, @Nullable Kept kept, String editor) {
        StoredArtwork stored = stored(edited.id());
        ArtworkRevision before = stored.revision();
        stored.describe(edited, kept, editor);
        flush();
        TitleId title = new TitleId(stored.title());
        changes.described(Action.DESCRIBED, title, new Said(before, stored.revision()), editor);
        return artwork(stored, facts(stored));
    }

    /** What an editor does to an artwork that is there. */
    Artwork change(ArtworkId id, Action action, String editor, Consumer<StoredArtwork> step) {
        StoredArtwork stored = stored(id);
        step.accept(stored);
        flush();
        changes.artwork(action, new TitleId(stored.title()), id, editor, null);
        return artwork(stored, facts(stored));
    }

    /** Stores the heir of an artwork, which stays as it is until the heir goes live. */
    void replace(ArtworkId old, NewArtwork heir, Kept kept, String editor) {
        StoredArtwork stored = new StoredArtwork(heir, kept, clock.instant());
        stored.takePlaceOf(stored(old), editor);
        persist(stored, heir);
        changes.artwork(Action.REPLACED, heir.title(), old, editor, "By " + heir.id() + ", once that is live.");
        changes.described(Action.UPLOADED, heir.title(), new Said(null, stored.revision()), editor);
    }

    ImageRow image(ArtworkId id) {
        return stored(id).image();
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

    private StoredArtwork stored(ArtworkId id) {
        return repository
                .artwork(id.value())
                .orElseThrow(() -> ProblemException.notFound("There is no artwork " + id + "."));
    }

    private Artwork artwork(StoredArtwork stored, TitleRevision facts) {
        return stored.artwork(images, assess(stored.picture(), facts));
    }

    private Assessment assess(Picture picture, TitleRevision facts) {
        return check.assess(facts.title(), facts.sharedScenes(), picture);
    }

    private TitleRevision facts(StoredArtwork stored) {
        return titles.revision(new TitleId(stored.title())).orElseThrow();
    }

    private static String id(TitleRevision facts) {
        return facts.title().id().value();
    }
}
