package io.lobbycard.personalization.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The database's clock, which all servers share. */
@ApplicationScoped
public class DatabaseClock {

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    /** To the second. */
    public Instant now() {
        Object seconds = entities.createNativeQuery("select unix_timestamp()", Long.class)
                .getSingleResult();
        return Instant.ofEpochSecond(((Number) seconds).longValue());
    }
}
