package io.lobbycard.catalog.artwork;

import static java.util.stream.Collectors.groupingBy;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Change.Action;
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
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All artworks of the catalogue, each assessed by the facts of its title whenever it is read. */
@ApplicationScoped
@Transactional
class Artworks implements ImageUses {

    private static final String NO_LONGER_NEUTRAL =
            "update StoredArtwork set neutral = false, version = version + 1 where id = :id";

    private final ArtworkRepository repository;
    private final Titles titles;
    private final Images images;
    private final RepresentationCheck check;
    private final ChangeLog changes;
    private final Clock clock;

    @Inject
    Artworks(
            ArtworkRepository repository,
            Titles titles,
            Images images,
            RepresentationCheck check,
            ChangeLog changes,
            Clock clock) {
        this.repository = repository;
        this.titles = titles;
        this.images = images;
        this.check = check;
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

    /** Up to {@code count} titles in the order of their ids, behind the given one, with all their artworks. */
    List<TitleWithArtworks> after(String id, int count) {
        return after(
                id,
                count,
                (facts, stored) -> new TitleWithArtworks(
                        facts.title(),
                        stored.stream().map(each -> artwork(each, facts)).toList()));
    }

    /** The same with what another check would say of them. */
    List<Judged> judgedAfter(String id, int count, RepresentationCheck other) {
        return after(
                id,
                count,
                (facts, stored) -> new Judged(
                        facts.title(),
                        stored.stream().map(each -> judged(each, facts, other)).toList()));
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

    private Judged.Pair judged(StoredArtwork stored, TitleRevision facts, RepresentationCheck other) {
        Assessment assessment = other.assess(facts.title(), facts.sharedScenes(), stored.picture());
        return new Judged.Pair(artwork(stored, facts), assessment.representation(), stored.servable(assessment));
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
        giveWay(repository.neutrals(stored.title(), ArtworkStatus.LIVE), stored);
        repository.entityManager().persist(stored);
        changes.artwork(Action.UPLOADED, artwork.title(), artwork.id(), artwork.uploader(), null);
        if (approvedBy != null && stored.status() == ArtworkStatus.LIVE) {
            changes.artwork(Action.APPROVED, artwork.title(), artwork.id(), approvedBy, null);
        }
    }

    Artwork review(ArtworkId id, Action action, ReviewStep step, String reviewer, @Nullable String note) {
        StoredArtwork stored = stored(id);
        TitleRevision facts = facts(stored);
        List<String> neutrals = repository.neutrals(stored.title(), ArtworkStatus.LIVE);
        step.apply(stored, reviewer, clock.instant(), note, assess(stored.picture(), facts));
        giveWay(neutrals, stored);
        changes.artwork(action, facts.title().id(), id, reviewer, note);
        retireReplaced(stored, facts, reviewer);
        return artwork(stored, facts);
    }

    private void retireReplaced(StoredArtwork heir, TitleRevision facts, String reviewer) {
        ArtworkId replaced = heir.replaces();
        if (replaced != null && heir.status() == ArtworkStatus.LIVE) {
            StoredArtwork old = stored(replaced);
            String note = "Replaced by " + heir.id() + ".";
            String findings = assess(old.picture(), facts).fingerprint();
            old.giveWay(new Review(reviewer, clock.instant(), note, findings));
            changes.artwork(Action.RETIRED, facts.title().id(), replaced, reviewer, note);
        }
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
        return change(edited.id(), Action.DESCRIBED, editor, stored -> stored.describe(edited, kept, editor));
    }

    /** What an editor does to an artwork that is there. */
    Artwork change(ArtworkId id, Action action, String editor, Consumer<StoredArtwork> step) {
        StoredArtwork stored = stored(id);
        step.accept(stored);
        repository.entityManager().flush();
        changes.artwork(action, new TitleId(stored.title()), id, editor, null);
        return artwork(stored, facts(stored));
    }

    /** Stores the heir of an artwork, which stays as it is until the heir goes live. */
    void replace(ArtworkId old, NewArtwork heir, Kept kept, String editor) {
        StoredArtwork stored = new StoredArtwork(heir, kept, clock.instant());
        stored.takePlaceOf(stored(old), editor);
        repository.entityManager().persist(stored);
        changes.artwork(Action.REPLACED, heir.title(), old, editor, null);
    }

    ImageRow image(ArtworkId id) {
        return stored(id).image();
    }

    private StoredArtwork stored(ArtworkId id) {
        return repository
                .artwork(id.value())
                .orElseThrow(() -> ProblemException.notFound("There is no artwork " + id + "."));
    }

    /**
     * A title has one live neutral artwork; a draft that is to be the next one leaves it in place. The change must reach
     * the database before that of the heir, which therefore is not flushed first. It goes by id, because an update by
     * title would lock the places where others add artworks.
     */
    private void giveWay(List<String> neutrals, StoredArtwork heir) {
        if (heir.neutral() && heir.status() == ArtworkStatus.LIVE) {
            neutrals.stream()
                    .filter(id -> !id.equals(heir.id().value()))
                    .forEach(id -> repository
                            .entityManager()
                            .createQuery(NO_LONGER_NEUTRAL)
                            .setFlushMode(FlushModeType.COMMIT)
                            .setParameter("id", id)
                            .executeUpdate());
        }
    }

    private Artwork artwork(StoredArtwork stored, TitleRevision facts) {
        Picture picture = stored.picture();
        Assessment assessment = assess(picture, facts);
        return new Artwork(
                stored.id(),
                facts.title().id(),
                picture.kind(),
                stored.status(),
                stored.alt(),
                stored.neutral(),
                picture.depictions(),
                picture.tones(),
                picture.themes(),
                stored.image().image(images),
                stored.language(),
                stored.replaces(),
                assessment.representation(),
                stored.servable(assessment));
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
