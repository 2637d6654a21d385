package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.ImpressionId;
import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.reports.ShownPictures.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The rows behind impressions. */
@ApplicationScoped
class ImpressionRows {

    /** A repeat changes nothing, also when two nodes get it at the same time. */
    private static final String ADD = """
        insert into personalization_impression (member, id, at, received_at, title, artwork, mode, propensity,
            snapshot, watermark, as_of, control_revision, withdrawal_revision, period)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on duplicate key update id = personalization_impression.id\
        """;

    @PersistenceContext(unitName = "personalization")
    private EntityManager entities;

    record Row(long member, ImpressionId id, Instant at, Shown shown) {}

    /** Adds those that are new and returns how many were. */
    int add(List<Row> impressions, Instant now) {
        long before = count(impressions);
        entities.unwrap(Session.class).doWork(connection -> insert(connection, impressions, now));
        return (int) (count(impressions) - before);
    }

    void delete(MemberState member) {
        entities.createQuery("delete from StoredImpression i where i.member = :member")
                .setParameter("member", member.number())
                .executeUpdate();
    }

    boolean hasAny(MemberState member) {
        return !entities.createQuery("select i.id from StoredImpression i where i.member = :member", String.class)
                .setParameter("member", member.number())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private long count(List<Row> impressions) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = criteria.createQuery(Long.class);
        Root<StoredImpression> seen = query.from(StoredImpression.class);
        List<Predicate> each = new ArrayList<>();
        impressions.stream()
                .collect(Collectors.groupingBy(
                        Row::member, Collectors.mapping(row -> row.id().value(), Collectors.toSet())))
                .forEach((member, ids) -> each.add(criteria.and(
                        criteria.equal(seen.get("member"), member),
                        seen.get("id").in(ids))));
        query.select(criteria.count(seen)).where(criteria.or(each.toArray(Predicate[]::new)));
        return entities.createQuery(query).getSingleResult();
    }

    private static void insert(Connection connection, List<Row> impressions, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Row row : impressions) {
                Basis basis = row.shown().decision().basis();
                insert.setLong(1, row.member());
                insert.setString(2, row.id().value());
                insert.setObject(3, LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC));
                insert.setObject(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
                insert.setString(5, row.shown().title().value());
                insert.setString(6, row.shown().artwork().value());
                insert.setString(7, row.shown().decision().mode().label());
                insert.setDouble(8, row.shown().decision().propensity());
                insert.setLong(9, basis.snapshot());
                insert.setInt(10, basis.watermark());
                insert.setLong(11, basis.asOf());
                insert.setInt(12, basis.controlRevision());
                insert.setLong(13, basis.withdrawalRevision());
                insert.setInt(14, basis.period());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
