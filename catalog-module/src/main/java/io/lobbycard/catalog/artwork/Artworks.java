package io.lobbycard.catalog.artwork;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.catalog.changes.ChangeLog;
import io.lobbycard.catalog.images.Images;
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
import java.util.Set;
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

    /** Every artwork that shows one of these people. */
    Set<ArtworkId> showing(Set<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : repository.showing(people.stream().map(PersonId::value).toList()).stream()
                        .map(ArtworkId::new)
                        .collect(toUnmodifiableSet());
    }

    /** Up to {@code count} titles in the order of their ids, behind the given one, with all their artworks. */
    List<TitleWithArtworks> after(String id, int count) {
        List<TitleRevision> found = titles.after(id, count);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, List<StoredArtwork>> artworks =
                repository.ofTitles(id(found.getFirst()), id(found.getLast())).stream()
                        .collect(groupingBy(StoredArtwork::title));
        return found.stream()
                .map(facts -> new TitleWithArtworks(
                        facts.title(),
                        artworks.getOrDefault(id(facts), List.of()).stream()
                                .map(stored -> artwork(stored, facts))
                                .toList()))
                .toList();
    }

    /** The same with what another check would say of them. */
    List<Judged> judgedAfter(String id, int count, RepresentationCheck other) {
        List<TitleRevision> found = titles.after(id, count);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, List<StoredArtwork>> artworks =
                repository.ofTitles(id(found.getFirst()), id(found.getLast())).stream()
                        .collect(groupingBy(StoredArtwork::title));
        return found.stream()
                .map(facts -> new Judged(
                        facts.title(),
                        artworks.getOrDefault(id(facts), List.of()).stream()
                                .map(stored -> judged(stored, facts, other))
                                .toList()))
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

    void add(NewArtwork artwork, Image image) {
        TitleRevision facts = titles.revision(artwork.title())
                .orElseThrow(() -> ProblemException.notFound("There is no title " + artwork.title() + "."));
        StoredArtwork stored = new StoredArtwork(artwork, image, clock.instant());
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

    Artwork save(ArtworkRevision edited, String editor) {
        StoredArtwork stored = stored(edited.id());
        stored.describe(edited, editor);
        repository.entityManager().flush();
        changes.artwork(Action.DESCRIBED, new TitleId(stored.title()), edited.id(), editor, null);
        return artwork(stored, facts(stored));
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
        ImageRow image = stored.image();
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
                images.of(image.sha256(), image.width(), image.height()),
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
