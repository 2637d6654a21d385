package io.lobbycard.catalog.titles;

import io.lobbycard.catalog.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody whom at least one title credits. */
@Entity
@Table(name = "catalog_person")
class StoredPerson {

    @Id
    private String id;

    private String name;

    StoredPerson(PersonId id, String name) {
        this.id = id.value();
        this.name = name;
    }

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected StoredPerson() {}

    /** False if that is the name already. */
    boolean rename(String newName) {
        boolean other = !name.equals(newName);
        name = newName;
        return other;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }
}
