package io.lobbycard.architecture.planted.beta.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that other modules could get hold of. Its table's name belongs to nobody here. */
@Entity
public class PlantedPublicEntity {

    @Id
    private int id;

    public int id() {
        return id;
    }
}
