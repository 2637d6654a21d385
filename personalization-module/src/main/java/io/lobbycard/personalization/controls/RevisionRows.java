package io.lobbycard.personalization.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.jpa.HibernateHints;

/** The rows behind the log. They are read part by part, and no more than one part is held. */
@ApplicationScoped
class RevisionRows {

    private static final int PART = 5_000;

    private static final String BETWEEN = """
        select r from StoredRevision r
        where r.member = :member and r.revision > :after and r.revision <= :last order by r.revision\
        """;

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    /** Tells of what a member said after one revision and up to another, the oldest first. */
    void forEach(long member, int after, int last, Consumer<Saying> told) {
        int from = after;
        List<Revision> part;
        do {
            part = read(member, from, last, PART);
            part.forEach(revision -> told.accept(revision.saying()));
            from = part.isEmpty() ? last : part.getLast().number();
        } while (part.size() == PART);
    }

    /** The first of them, at most so many. */
    List<Revision> read(long member, int after, int last, int most) {
        return entities
                .createQuery(BETWEEN, StoredRevision.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setParameter("member", member)
                .setParameter("after", after)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(this::released)
                .toList();
    }

    void add(long member, Revision revision) {
        entities.persist(new StoredRevision(member, revision));
    }

    void delete(long member) {
        entities.createQuery("delete from StoredRevision r where r.member = :member")
                .setParameter("member", member)
                .executeUpdate();
    }

    private Revision released(StoredRevision row) {
        entities.detach(row);
        return row.said();
    }
}
