package io.lobbycard.personalization.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Lets transactions take turns, on all nodes. Rows that are numbered within a turn become visible in the order of their
 * numbers, so that whoever has read up to a number has missed none before it.
 */
@ApplicationScoped
public class Turns {

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    /** What is done in turns. The names are stored. */
    public enum Turn {
        SERVING,
        WITHDRAWAL,
        ERASURE,

        /** Only counted. */
        ERASED
    }

    /** Waits until nobody else has the turn, and has it until the end of the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Turn turn) {
        lock("select name from personalization_turn where name = :turn for update", turn);
    }

    /** The same, but together with others who share the turn. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void share(Turn turn) {
        lock("select name from personalization_turn where name = :turn lock in share mode", turn);
    }

    /** Counts one more, which others see when the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void countOn(Turn turn) {
        entities.createNativeQuery("update personalization_turn set times = times + 1 where name = :turn")
                .setParameter("turn", turn.name())
                .executeUpdate();
    }

    /** How often {@link #countOn} counted. */
    public long count(Turn turn) {
        Object times = entities.createNativeQuery(
                        "select times from personalization_turn where name = :turn", Long.class)
                .setParameter("turn", turn.name())
                .getSingleResult();
        return ((Number) times).longValue();
    }

    private void lock(String sql, Turn turn) {
        entities.createNativeQuery(sql, String.class)
                .setParameter("turn", turn.name())
                .getSingleResult();
    }
}
