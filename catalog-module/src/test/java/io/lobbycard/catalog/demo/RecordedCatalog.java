package io.lobbycard.catalog.demo;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.Namesake;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitlePage;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.catalog.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A catalogue in memory, to see what the demo writes. */
final class RecordedCatalog implements Catalog, CatalogEditing {

    final Map<TitleId, Title> titles = new LinkedHashMap<>();
    final Map<ArtworkId, Artwork> artworks = new LinkedHashMap<>();
    int calls;

    @Override
    public void save(Title title, List<SharedScenes> sharedScenes) {
        titles.put(title.id(), title);
    }

    @Override
    public Optional<TitleRevision> revision(TitleId id) {
        return title(id).map(title -> new TitleRevision(title, List.of(), 1));
    }

    @Override
    public TitleRevision goBack(TitleRevision older, String editor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TitleRevision save(TitleRevision edited, String editor) {
        save(edited.title(), edited.sharedScenes());
        return edited;
    }

    @Override
    public ArtworkId addArtwork(NewArtwork artwork, byte[] original) {
        calls++;
        artworks.put(
                artwork.id(),
                new Artwork(
                        artwork.id(),
                        artwork.title(),
                        artwork.kind(),
                        ArtworkStatus.LIVE,
                        artwork.alt(),
                        artwork.neutral(),
                        artwork.depictions(),
                        artwork.tones(),
                        artwork.themes(),
                        new Image("0".repeat(64), 1280, 720, List.of(), List.of()),
                        new Representation(Verdict.PASSES, List.of(), List.of()),
                        true));
        return artwork.id();
    }

    @Override
    public Optional<Title> title(TitleId id) {
        return Optional.ofNullable(titles.get(id));
    }

    @Override
    public Optional<Artwork> artwork(ArtworkId id) {
        return Optional.ofNullable(artworks.get(id));
    }

    @Override
    public Map<TitleId, TitleKind> kinds(Set<TitleId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TitlePage titles(String query, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Artwork> artworks(TitleId title) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<TitleWithArtworks> artworks(Set<ArtworkId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Stream<TitleWithArtworks> everything() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<PersonId, String> names(Set<PersonId> people) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Namesake> namesakes(String name) {
        throw new UnsupportedOperationException();
    }
}
