package io.lobbycard.catalog.titles;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.web.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A title with everything that is known of it; it changes as a whole, and its version says whether it did. */
@Entity
@Table(name = "catalog_title")
class StoredTitle {

    @Id
    private String id;

    /** Counts from 1, so that 0 can mean a title that is not there. */
    @Version
    private long version = 1;

    private String name;

    @Column(name = "release_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private TitleKind kind;

    @Column(name = "runtime_seconds")
    private int runtimeSeconds;

    private boolean illustrative;

    @Column(name = "search_text")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "catalog_title_feature", joinColumns = @JoinColumn(name = "title_id"))
    private Set<FeatureRow> features = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "catalog_credit", joinColumns = @JoinColumn(name = "title_id"))
    private Set<CreditRow> credits = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "catalog_shared_scenes", joinColumns = @JoinColumn(name = "title_id"))
    private Set<SharedScenesRow> sharedScenes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "catalog_episode", joinColumns = @JoinColumn(name = "title_id"))
    private Set<EpisodeRow> episodes = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // the facts follow with describe
    StoredTitle(TitleId id) {
        this.id = id.value();
    }

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected StoredTitle() {}

    /** Refuses an edit of another version than this; 0 stands for a title that was not there. */
    void requireVersion(long seen, boolean stored) {
        long found = stored ? version : 0;
        if (seen != found) {
            throw ProblemException.preconditionFailed("Somebody else changed the title " + id
                    + " meanwhile: it was read at version " + seen + " and stands at version " + found + ".");
        }
    }

    /** The same for an edit that another one overtook while it was stored. */
    ProblemException changedMeanwhile() {
        return ProblemException.preconditionFailed("Somebody else changed the title " + id + " at the same moment.");
    }

    void describe(Title title, List<SharedScenes> scenes, Function<Credit, StoredPerson> people) {
        name = title.name();
        year = title.year();
        kind = title.kind();
        runtimeSeconds = title.runtimeSeconds();
        illustrative = title.illustrative();
        replace(
                features,
                Stream.of(
                                rows(FeatureRow.Family.GENRE, title.genres()),
                                rows(FeatureRow.Family.THEME, title.themes()),
                                rows(FeatureRow.Family.TONE, title.tones()))
                        .flatMap(rows -> rows));
        replace(credits, title.credits().stream().map(credit -> CreditRow.of(credit, people.apply(credit))));
        replace(sharedScenes, scenes.stream().map(SharedScenesRow::of));
        replace(episodes, title.episodes().stream().map(EpisodeRow::of));
        findBy(title);
    }

    /** Somebody whom it credits has another name now. */
    void creditedAnew() {
        findBy(title());
    }

    private void findBy(Title title) {
        searchText = SearchWords.indexed(Stream.of(
                        Stream.of(title.name(), Integer.toString(title.year())),
                        title.credits().stream().map(credit -> credit.name()),
                        title.genres().stream().map(Weighted::name))
                .flatMap(texts -> texts));
    }

    TitleRevision revision() {
        return new TitleRevision(
                title(),
                sharedScenes.stream().map(SharedScenesRow::sharedScenes).toList(),
                version);
    }

    private Title title() {
        return new Title(
                new TitleId(id),
                name,
                year,
                kind,
                runtimeSeconds,
                illustrative,
                of(FeatureRow.Family.GENRE),
                of(FeatureRow.Family.THEME),
                of(FeatureRow.Family.TONE),
                credits.stream()
                        .map(CreditRow::credit)
                        .sorted(comparingInt(Credit::billing))
                        .toList(),
                episodes.stream().map(EpisodeRow::episode).toList());
    }

    private List<Weighted> of(FeatureRow.Family family) {
        return features.stream()
                .filter(feature -> feature.family() == family)
                .map(FeatureRow::weighted)
                .sorted(comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::name))
                .toList();
    }

    private static Stream<FeatureRow> rows(FeatureRow.Family family, List<Weighted> features) {
        return features.stream().map(feature -> FeatureRow.of(family, feature));
    }

    private static <T> void replace(Collection<T> rows, Stream<T> wanted) {
        Set<T> kept = wanted.collect(Collectors.toSet());
        rows.retainAll(kept);
        rows.addAll(kept);
    }
}
