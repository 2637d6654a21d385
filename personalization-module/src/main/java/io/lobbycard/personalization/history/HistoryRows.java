package io.lobbycard.personalization.history;

import io.lobbycard.personalization.members.MemberState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.hibernate.jpa.HibernateHints;

/** The rows behind histories. */
@ApplicationScoped
class HistoryRows {

    private static final String WHOLE = """
        select v from StoredViewing v where v.member = :member and v.seq > :erased and v.seq <= :received order by v.seq\
        """;

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    RecordedHistory read(MemberState member) {
        List<ReceivedViewing> viewings = entities
                .createQuery(WHOLE, StoredViewing.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setParameter("member", member.number())
                .setParameter("erased", member.erased())
                .setParameter("received", member.received())
                .getResultList()
                .stream()
                .map(StoredViewing::viewing)
                .toList();
        return new RecordedHistory(member, viewings);
    }

    /** Those of the ids that the member's history holds already. */
    Set<String> known(MemberState member, Set<String> ids) {
        return Set.copyOf(entities.createQuery(
                        "select v.id from StoredViewing v where v.member = :member and v.id in :ids", String.class)
                .setParameter("member", member.number())
                .setParameter("ids", ids)
                .getResultList());
    }

    void add(MemberState member, int before, List<ReceivedViewing> viewings) {
        int seq = before;
        for (ReceivedViewing viewing : viewings) {
            entities.persist(new StoredViewing(member.number(), ++seq, viewing));
        }
    }

    void delete(MemberState member) {
        entities.createQuery("delete from StoredViewing v where v.member = :member")
                .setParameter("member", member.number())
                .executeUpdate();
    }
}
