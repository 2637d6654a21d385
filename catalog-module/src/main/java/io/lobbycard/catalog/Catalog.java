package io.lobbycard.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue. */
public interface Catalog {

    Optional<Title> title(TitleId id);

    /** What these titles are; ids that there are not are left out. */
    Map<TitleId, TitleKind> kinds(Set<TitleId> ids);

    /**
     * Titles whose name, person or genre fits the words, by name.
     *
     * @param query words to look for; empty for all
     * @param cursor {@link TitlePage#next} of the page before, or null for the first
     */
    TitlePage titles(String query, @Nullable String cursor, int limit);

    /** All artworks of a title, also those that may not be served; empty if there is no such title. */
    List<Artwork> artworks(TitleId title);

    Optional<Artwork> artwork(ArtworkId id);

    /** These artworks, each with its title and no other of the title's; ids that there are not are left out. */
    List<TitleWithArtworks> artworks(Set<ArtworkId> ids);

    /** Every title with all its artworks, one after the other, for making a snapshot. The stream must be closed. */
    Stream<TitleWithArtworks> everything();

    /** The people of these ids by their name, for wording; ids that nobody has are left out. */
    Map<PersonId, String> names(Set<PersonId> people);

    /** Everybody of this name whom a title credits. */
    List<Namesake> namesakes(String name);
}
