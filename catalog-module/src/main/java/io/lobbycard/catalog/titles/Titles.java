package io.lobbycard.catalog.titles;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.lobbycard.catalog.Change.Action;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Namesake;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitlePage;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.changes.ChangeLog;
import io.lobbycard.database.Contention;
import io.lobbycard.web.Cursor;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All titles of the catalogue. */
@ApplicationScoped
@Transactional
public class Titles {

    private final TitleRepository repository;
    private final TitleSearch search;
    private final People people;
    private final ChangeLog changes;

    @Inject
    Titles(TitleRepository repository, TitleSearch search, People people, ChangeLog changes) {
        this.repository = repository;
        this.search = search;
        this.people = people;
        this.changes = changes;
    }

    public Optional<TitleRevision> revision(TitleId id) {
        return repository.title(id.value()).map(StoredTitle::revision);
    }

    /** Up to {@code count} titles in the order of their ids, behind the given one. */
    public List<TitleRevision> after(String id, int count) {
        return repository.after(id, Limit.of(count)).stream()
                .map(StoredTitle::revision)
                .toList();
    }

    public TitlePage page(String query, @Nullable String cursor, int limit) {
        Cursor behind = cursor == null ? null : Cursor.decode(cursor, 2);
        List<Title> found = search.find(query, behind, limit + 1).stream()
                .map(title -> title.revision().title())
                .toList();
        if (found.size() <= limit) {
            return new TitlePage(found, null);
        }
        Title last = found.get(limit - 1);
        return new TitlePage(
                found.subList(0, limit),
                Cursor.after(last.name(), last.id().value()).encoded());
    }

    public Map<TitleId, TitleKind> kinds(Set<TitleId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository
                        .entityManager()
                        .createQuery("select t.id, t.kind from StoredTitle t where t.id in :ids", Object[].class)
                        .setParameter("ids", ids.stream().map(TitleId::value).toList())
                        .getResultStream()
                        .collect(toMap(row -> new TitleId((String) row[0]), row -> (TitleKind) row[1]));
    }

    public Map<PersonId, String> names(Set<PersonId> ids) {
        return people.of(ids).stream().collect(toMap(StoredPerson::id, StoredPerson::name));
    }

    public List<Namesake> namesakes(String name) {
        return people.named(name);
    }

    /** Those of these titles that there are, by id. */
    public Map<TitleId, TitleRevision> revisions(Set<TitleId> ids) {
        return found(ids).values().stream()
                .map(StoredTitle::revision)
                .collect(toMap(revision -> revision.title().id(), revision -> revision));
    }

    /** The same, and nobody else can change them until the caller's transaction ends. */
    public Map<TitleId, TitleRevision> held(Set<TitleId> ids) {
        if (!ids.isEmpty()) {
            List<?> unused = repository
                    .entityManager()
                    .createNativeQuery("select id from catalog_title where id in (:ids) order by id for update")
                    .setParameter("ids", ids.stream().map(TitleId::value).toList())
                    .getResultList();
        }
        return revisions(ids);
    }

    /** Stores many titles at once, each in place of whatever was known of it. Of two with one id the later one stays. */
    public void saveAll(List<TitleRevision> titles, String actor) {
        Map<String, StoredTitle> stored =
                found(titles.stream().map(each -> each.title().id()).collect(toSet()));
        Set<String> renamed = new HashSet<>();
        Function<Credit, StoredPerson> credited = people.credited(
                titles.stream().flatMap(each -> each.title().credits().stream()).toList(), renamed);
        for (TitleRevision each : titles) {
            TitleId id = each.title().id();
            StoredTitle title = stored.computeIfAbsent(id.value(), added -> new StoredTitle(id));
            title.describe(each.title(), each.sharedScenes(), credited);
            repository.entityManager().persist(title);
        }
        repository.entityManager().flush();
        changes.titles(Action.IMPORTED, titles, actor);
        followNames(renamed, stored.keySet(), Action.IMPORTED, actor);
        repository.entityManager().clear();
    }

    /** The same with the names that people have now; whoever is new has the name of the first title that credits them. */
    public List<TitleRevision> underKnownNames(List<TitleRevision> titles) {
        Map<PersonId, String> names = new HashMap<>(names(titles.stream()
                .flatMap(each -> each.title().credits().stream())
                .map(Credit::person)
                .collect(toSet())));
        return titles.stream()
                .map(each -> new TitleRevision(
                        each.title()
                                .withCredits(each.title().credits().stream()
                                        .map(credit -> named(credit, names))
                                        .toList()),
                        each.sharedScenes(),
                        each.version()))
                .toList();
    }

    private static Credit named(Credit credit, Map<PersonId, String> names) {
        String name = names.computeIfAbsent(credit.person(), added -> credit.name());
        return new Credit(credit.person(), name, credit.billing(), credit.screenSeconds());
    }

    private Map<String, StoredTitle> found(Set<TitleId> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : repository.byIds(ids.stream().map(TitleId::value).collect(toSet())).stream()
                        .collect(toMap(
                                title -> title.revision().title().id().value(),
                                Function.identity(),
                                (one, same) -> one,
                                HashMap::new));
    }

    /** Stores a title whatever was known of it. */
    public void save(Title title, List<SharedScenes> sharedScenes, String actor) {
        StoredTitle stored = stored(title.id());
        Set<String> renamed = describe(stored, title, sharedScenes);
        repository.entityManager().flush();
        changes.titles(Action.SAVED, List.of(stored.revision()), actor);
        followNames(renamed, Set.of(title.id().value()), Action.SAVED, actor);
    }

    /**
     * Stores a title that somebody edited, and answers what is stored then.
     *
     * @throws io.lobbycard.web.ProblemException 412 if it was changed since it was read
     */
    public TitleRevision save(TitleRevision edited, String editor) {
        StoredTitle stored = stored(edited.title().id());
        stored.requireVersion(edited.version(), repository.entityManager().contains(stored));
        Set<String> renamed = describe(stored, edited.title(), edited.sharedScenes());
        try {
            repository.entityManager().flush();
            changes.titles(Action.SAVED, List.of(stored.revision()), editor);
            followNames(renamed, Set.of(edited.title().id().value()), Action.SAVED, editor);
        } catch (PersistenceException failed) {
            throw Contention.mayBeBehind(failed) ? stored.changedMeanwhile() : failed;
        }
        return stored.revision();
    }

    private StoredTitle stored(TitleId id) {
        return repository.title(id.value()).orElseGet(() -> new StoredTitle(id));
    }

    /** Answers who got another name with it. */
    private Set<String> describe(StoredTitle stored, Title title, List<SharedScenes> sharedScenes) {
        Set<String> renamed = new HashSet<>();
        stored.describe(title, sharedScenes, people.credited(title.credits(), renamed));
        repository.entityManager().persist(stored);
        return renamed;
    }

    /** A person has one name everywhere, so all other titles that credit them are found by it, and tell of it. */
    private void followNames(Set<String> renamed, Set<String> saved, Action action, String actor) {
        if (renamed.isEmpty()) {
            return;
        }
        List<StoredTitle> others = repository.crediting(renamed).stream()
                .filter(title -> !saved.contains(title.revision().title().id().value()))
                .toList();
        others.forEach(StoredTitle::creditedAnew);
        repository.entityManager().flush();
        changes.titles(action, others.stream().map(StoredTitle::revision).toList(), actor);
    }
}
