package io.lobbycard.catalog.titles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Namesake;
import io.lobbycard.catalog.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Everybody whom a title credits, each of them once and under their latest name. */
@Dependent
class People {

    /** More of one name need not be told apart at once. */
    private static final int MOST_CREDITS = 500;

    private final TitleRepository repository;

    @Inject
    People(TitleRepository repository) {
        this.repository = repository;
    }

    List<StoredPerson> of(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : repository.people(ids.stream().map(PersonId::value).collect(toSet()));
    }

    /** Everybody of this name with the titles that credit them. */
    List<Namesake> named(String name) {
        return repository
                .entityManager()
                .createQuery(
                        "select c.person.id, t.name, c.person.name from StoredTitle t join t.credits c"
                                + " where c.person.name = :name order by t.name, c.person.id",
                        Object[].class)
                .setParameter("name", name)
                .setMaxResults(MOST_CREDITS)
                .getResultStream()
                // the database takes upper for lower case and leaves accents out
                .filter(row -> row[2].equals(name))
                .collect(groupingBy(
                        row -> new PersonId((String) row[0]),
                        LinkedHashMap::new,
                        mapping(row -> (String) row[1], toList())))
                .entrySet()
                .stream()
                .map(each -> new Namesake(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Knows the people of these credits from now on, and finds each by their credit.
     *
     * @param renamed gets the ids of those who had another name
     */
    Function<Credit, StoredPerson> credited(List<Credit> credits, Set<String> renamed) {
        Map<PersonId, StoredPerson> known = of(
                        credits.stream().map(Credit::person).toList())
                .stream()
                .collect(toMap(StoredPerson::id, Function.identity(), (one, same) -> one, HashMap::new));
        return credit -> {
            StoredPerson person = known.computeIfAbsent(credit.person(), id -> added(credit));
            if (person.rename(credit.name())) {
                renamed.add(credit.person().value());
            }
            return person;
        };
    }

    private StoredPerson added(Credit credit) {
        StoredPerson person = new StoredPerson(credit.person(), credit.name());
        repository.entityManager().persist(person);
        return person;
    }
}
