package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Namesake;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitlePage;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.catalog.titles.Titles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue from the database. */
@ApplicationScoped
class StoredCatalog implements Catalog {

    /** Titles in one transaction of a full reading: a few queries for each such part, and flat memory. */
    private static final int PART = 500;

    private final Titles titles;
    private final Artworks artworks;

    @Inject
    StoredCatalog(Titles titles, Artworks artworks) {
        this.titles = titles;
        this.artworks = artworks;
    }

    @Override
    public Optional<Title> title(TitleId id) {
        return titles.revision(id).map(TitleRevision::title);
    }

    @Override
    public Map<TitleId, TitleKind> kinds(Set<TitleId> ids) {
        return titles.kinds(ids);
    }

    @Override
    public TitlePage titles(String query, @Nullable String cursor, int limit) {
        return titles.page(query, cursor, limit);
    }

    @Override
    public List<Artwork> artworks(TitleId title) {
        return artworks.of(title);
    }

    @Override
    public Optional<Artwork> artwork(ArtworkId id) {
        return artworks.artwork(id);
    }

    @Override
    public List<TitleWithArtworks> artworks(Set<ArtworkId> ids) {
        return artworks.withTitles(ids);
    }

    @Override
    public Stream<TitleWithArtworks> everything() {
        return Stream.iterate(
                        artworks.after("", PART),
                        part -> !part.isEmpty(),
                        part -> artworks.after(part.getLast().title().id().value(), PART))
                .flatMap(List::stream);
    }

    @Override
    public Map<PersonId, String> names(Set<PersonId> people) {
        return titles.names(people);
    }

    @Override
    public List<Namesake> namesakes(String name) {
        return titles.namesakes(name);
    }
}
