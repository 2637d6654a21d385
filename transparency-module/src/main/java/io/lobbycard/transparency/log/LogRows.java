package io.lobbycard.transparency.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows behind the logs. */
@ApplicationScoped
class LogRows {

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    /**
     * Appends an entry in a transaction of its own, one writer at a time over all servers.
     *
     * @param known how many entries the caller has seen
     * @return all entries that the caller has not seen; the last is the new one
     * @throws ShortenedLogException if there are fewer entries than the caller has seen
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<LoggedEntry> append(String log, long known, String subject, byte[] open, byte[] sealed) {
        StoredLog head = entities.find(StoredLog.class, log, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            throw new IllegalArgumentException("There is no log " + log + ".");
        }
        if (head.size() < known) {
            throw new ShortenedLogException(log, known, head.size());
        }
        List<LoggedEntry> unseen = new ArrayList<>();
        if (head.size() > known) {
            unseen.addAll(from(log, known, Math.toIntExact(head.size() - known)));
        }
        long position = head.grow();
        entities.persist(new StoredEntry(log, position, subject, open, sealed));
        unseen.add(new LoggedEntry(position, subject, open, sealed));
        return unseen;
    }

    /** Entries from a position on, in their order. */
    @Transactional
    List<LoggedEntry> from(String log, long position, int limit) {
        return entities.createQuery(
                        "select e from StoredEntry e where e.log = :log and e.position >= :position order by e.position",
                        StoredEntry.class)
                .setParameter("log", log)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultStream()
                .map(StoredEntry::entry)
                .toList();
    }

    /** Entries below a position, the newest first; of one subject if one is named. */
    @Transactional
    List<LoggedEntry> newest(String log, @Nullable String subject, long below, int limit) {
        return entities.createQuery(
                        "select e from StoredEntry e where e.log = :log and e.position < :below"
                                + " and (:subject is null or e.subject = :subject) order by e.position desc",
                        StoredEntry.class)
                .setParameter("log", log)
                .setParameter("below", below)
                .setParameter("subject", subject)
                .setMaxResults(limit)
                .getResultStream()
                .map(StoredEntry::entry)
                .toList();
    }
}
