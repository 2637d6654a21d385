package io.lobbycard.personalization.history;

import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.members.MemberState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** A viewing in a member's history. */
    record Known(long member, String id) {}

    /** Those of the viewings that the members' histories hold already. */
    Set<Known> known(Map<MemberState, Map<ViewingId, ReceivedViewing>> viewings) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<Known> query = criteria.createQuery(Known.class);
        Root<StoredViewing> viewing = query.from(StoredViewing.class);
        List<Predicate> each = new ArrayList<>();
        viewings.forEach((member, theirs) -> each.add(criteria.and(
                criteria.equal(viewing.get("member"), member.number()),
                viewing.get("id")
                        .in(theirs.keySet().stream().map(ViewingId::value).toList()))));
        query.select(criteria.construct(Known.class, viewing.get("member"), viewing.get("id")))
                .where(criteria.or(each.toArray(Predicate[]::new)));
        return Set.copyOf(entities.createQuery(query).getResultList());
    }

    void add(MemberState member, int before, List<ReceivedViewing> viewings) {
        int seq = before;
        for (ReceivedViewing viewing : viewings) {
            entities.persist(new StoredViewing(member.number(), ++seq, viewing));
        }
    }

    /** Writes what was added and lets go of it, for a file may bring hundreds of thousands of rows in one transaction. */
    void letGo() {
        entities.flush();
        entities.clear();
    }

    void delete(MemberState member) {
        entities.createQuery("delete from StoredViewing v where v.member = :member")
                .setParameter("member", member.number())
                .executeUpdate();
    }
}
