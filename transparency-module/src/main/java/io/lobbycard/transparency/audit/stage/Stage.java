package io.lobbycard.transparency.audit.stage;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleWithArtworks;
import io.lobbycard.catalog.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A catalogue with labelled persons.
 *
 * @param groupOf the group of each labelled person
 * @param invented false if it is the service's own
 */
public record Stage(List<TitleWithArtworks> titles, Map<PersonId, String> groupOf, boolean invented) {

    /** Fewer labelled persons say nothing about a group. */
    public static final int FEWEST_PERSONS = 5;

    public Stage {
        titles = List.copyOf(titles);
        groupOf = Map.copyOf(groupOf);
    }

    /** The credited persons of each labelled group, the groups by name. */
    public Map<String, List<PersonId>> cast() {
        return titles.stream()
                .flatMap(each -> each.title().credits().stream())
                .map(Credit::person)
                .distinct()
                .filter(groupOf::containsKey)
                .sorted()
                .collect(Collectors.groupingBy(groupOf::get, TreeMap::new, Collectors.toList()));
    }

    /** The two groups with the most credited persons, by name; fewer if fewer have {@link #FEWEST_PERSONS}. */
    public List<String> groups() {
        return cast().entrySet().stream()
                .filter(group -> group.getValue().size() >= FEWEST_PERSONS)
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .limit(2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Titles that have a picture. */
    public List<TitleId> page() {
        return titles.stream()
                .filter(each -> each.artworks().stream().anyMatch(Artwork::servable))
                .map(each -> each.title().id())
                .toList();
    }

    /** Whether a picture shows somebody of a group. */
    public boolean features(Artwork artwork, String group) {
        return artwork.depictions().stream().anyMatch(each -> group.equals(groupOf.get(each.person())));
    }

    /** A group's share of the credited screen time of a title, 0 to 1; where nobody was measured, of the credits. */
    public double presence(Title title, String group) {
        boolean measured = title.credits().stream().anyMatch(credit -> credit.screenSeconds() != null);
        double all = 0;
        double theirs = 0;
        for (Credit credit : title.credits()) {
            double time = measured ? seconds(credit) : 1;
            all += time;
            theirs += group.equals(groupOf.get(credit.person())) ? time : 0;
        }
        return all == 0 ? 0 : theirs / all;
    }

    /** The same titles if only these pictures may be shown. */
    public Stage showing(Set<ArtworkId> pictures) {
        return new Stage(
                titles.stream()
                        .map(each -> new TitleWithArtworks(
                                each.title(),
                                each.artworks().stream()
                                        .map(artwork ->
                                                with(artwork, artwork.servable() && pictures.contains(artwork.id())))
                                        .toList()))
                        .toList(),
                groupOf,
                invented);
    }

    /** The pictures that the representation check refused and an editor wanted shown. */
    public Set<ArtworkId> refused() {
        return titles.stream()
                .flatMap(each -> each.artworks().stream())
                .filter(artwork -> artwork.representation().verdict() == Verdict.REFUSED)
                .filter(artwork -> artwork.status() != ArtworkStatus.DRAFT && artwork.status() != ArtworkStatus.RETIRED)
                .map(Artwork::id)
                .collect(Collectors.toSet());
    }

    /** The part of a title's pictures that features a group, 0 to 1, of those that may be shown. */
    public double byLot(TitleWithArtworks title, String group) {
        return title.artworks().stream()
                .filter(Artwork::servable)
                .mapToInt(artwork -> features(artwork, group) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double seconds(Credit credit) {
        Integer seconds = credit.screenSeconds();
        return seconds == null ? 0 : seconds;
    }

    private static Artwork with(Artwork artwork, boolean servable) {
        return new Artwork(
                artwork.id(),
                artwork.title(),
                artwork.kind(),
                artwork.status(),
                artwork.alt(),
                artwork.neutral(),
                artwork.depictions(),
                artwork.tones(),
                artwork.themes(),
                artwork.image(),
                artwork.representation(),
                servable);
    }
}
