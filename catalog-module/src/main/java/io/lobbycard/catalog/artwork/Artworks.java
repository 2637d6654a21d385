package io.lobbycard.catalog.artwork;

import static java.util.stream.Collectors.groupingBy;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.catalog.images.Images;
import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.catalog.representation.Picture;
import io.lobbycard.catalog.representation.RepresentationCheck;
import io.lobbycard.catalog.titles.Titles;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the artworks of the catalogue, each assessed by the facts of its title whenever it is read. */
@ApplicationScoped
@Transactional
class Artworks implements ImageUses {

    private final ArtworkRepository repository;
    private final Titles titles;
    private final Images images;
    private final RepresentationCheck check;

    @Inject
    Artworks(ArtworkRepository repository, Titles titles, Images images, RepresentationCheck check) {
        this.repository = repository;
        this.titles = titles;
        this.images = images;
        this.check = check;
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

    Optional<ArtworkRevision> revision(ArtworkId id) {
        return repository.artwork(id.value()).map(StoredArtwork::revision);
    }

    Representation tryOut(ArtworkRevision edited) {
        StoredArtwork stored = stored(edited.id());
        Picture picture = new Picture(edited.kind(), edited.depictions(), edited.tones(), edited.themes());
        return assess(picture, facts(stored)).representation();
    }

    ImageRow image(ArtworkId id) {
        return stored(id).image();
    }

    /** @throws ProblemException 404 if there is no such artwork */
    StoredArtwork stored(ArtworkId id) {
        return repository
                .artwork(id.value())
                .orElseThrow(() -> ProblemException.notFound("There is no artwork " + id + "."));
    }

    Artwork artwork(StoredArtwork stored, TitleRevision facts) {
        return stored.artwork(images, assess(stored.picture(), facts));
    }

    Assessment assess(Picture picture, TitleRevision facts) {
        return check.assess(facts.title(), facts.sharedScenes(), picture);
    }

    TitleRevision facts(StoredArtwork stored) {
        return titles.revision(new TitleId(stored.title())).orElseThrow();
    }

    private static String id(TitleRevision facts) {
        return facts.title().id().value();
    }
}
