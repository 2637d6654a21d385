package io.lobbycard.catalog.titles;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queries for titles, generated over the entity manager of the caller's transaction. */
interface TitleRepository {

    EntityManager entityManager();

    @Find
    Optional<StoredTitle> title(String id);

    @Query("from StoredTitle where id > :after order by id")
    List<StoredTitle> after(String after, Limit limit);

    @Query("from StoredTitle order by name, id")
    List<StoredTitle> byName(Limit limit);

    @Query("from StoredTitle where name > :name or (name = :name and id > :id) order by name, id")
    List<StoredTitle> byNameAfter(String name, String id, Limit limit);

    @Query("from StoredTitle where id in :ids order by name, id")
    List<StoredTitle> byNameOf(List<String> ids);

    @Query("from StoredTitle where id in :ids")
    List<StoredTitle> byIds(Set<String> ids);

    @Query("select distinct t from StoredTitle t join t.credits c where c.person.id in :people order by t.id")
    List<StoredTitle> crediting(Set<String> people);

    @Query("from StoredPerson where id in :ids")
    List<StoredPerson> people(Set<String> ids);
}
